import { breath } from './breath';
import type { Steps } from './steps';

/** How long our own code computes before others get a turn, in milliseconds; the budget is 50. */
const TURN_MILLISECONDS = 10;

/**
 * Runs a job made of small steps, giving others a turn whenever it has computed for a while.
 *
 * @param job yields after each step, the share done (0–1) where it knows
 * @throws the signal's reason between two turns, where the job was cancelled
 */
export async function inTurns<T>(job: Generator<number | void, T, void>, { onStep, signal }: Steps = {}): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN_MILLISECONDS) continue;
    if (typeof step.value === 'number') onStep?.(step.value);
    await breath();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
