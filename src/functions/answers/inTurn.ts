import { inTurns } from '../../excel/inTurns';

/** The part of a call that a cancelled formula is told by. */
export type Call = Pick<CustomFunctions.CancelableInvocation, 'parameterAddresses' | 'onCanceled'>;

/** A signal that ends the work of a call when its formula no longer wants it. */
export function signalOf(call: Call): AbortSignal {
  const controller = new AbortController();
  call.onCanceled = () => controller.abort();
  return controller.signal;
}

/** Runs a job made of steps, giving others a turn, until the formula that wants it, where it is one's own, no longer does. */
export function inTurn<T>(job: Generator<number | void, T, void>, signal?: AbortSignal): Promise<T> {
  return inTurns(job, signal ? { signal } : {});
}
