import type { Parameters } from './preparedCall';
import { preparedCall } from './preparedCall';
import type { FunctionCall, FunctionError, FunctionInfo, FunctionValue, FunctionValues } from './types';

/** A call of the runtime that is to be made. */
export interface Invocation {
  readonly id: number;
  readonly info: FunctionInfo;
  readonly call: FunctionCall;
  readonly parameters: Parameters;
}

/** Where an add-in's functions run. */
export interface FunctionChannel {
  invoke(invocations: readonly Invocation[]): void;
  cancel(ids: readonly number[]): void;
}

/** A formula's call, from its first evaluation until its cell no longer asks for it. */
export interface OpenCall {
  readonly info: FunctionInfo;
  readonly channel: FunctionChannel;
  readonly call: FunctionCall;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; what is answered, or known without asking. */
  readonly results: (FunctionValues | undefined)[];
  /** One per result that has to be asked for. */
  readonly invocations: readonly (Invocation & { readonly index: number })[];
  isSent: boolean;
  /** How many answers are missing. */
  waiting: number;
  /** The calculation that asked for it last. */
  pass: number;
}

const busy: FunctionValues = [[{ error: '#BUSY!' }]];

/** Windows come and go over one book and a runtime may answer late: no two calls share a number. */
let lastInvocation = 0;

const isError = (cell: Parameters | FunctionError): cell is FunctionError => 'error' in cell;

/** Prepares a call; nothing is sent yet. */
export function openCall(info: FunctionInfo, channel: FunctionChannel, call: FunctionCall, pass: number): OpenCall {
  const { rows, columns, cells } = preparedCall(info, call);
  const invocations = cells.flatMap((parameters, index) =>
    isError(parameters) ? [] : [{ id: (lastInvocation += 1), info, call, parameters, index }],
  );
  const results = cells.map((cell) => (isError(cell) ? [[cell]] : undefined));
  return { info, channel, call, rows, columns, results, invocations, isSent: false, waiting: invocations.length, pass };
}

/**
 * What a call's cell shows: one call's result, or the array of the results of a call per element; there is no array
 * inside an array. `#BUSY!` until all are there.
 */
export function shownResult({ rows, columns, results, waiting }: OpenCall): FunctionValues {
  const [only] = results;
  if (waiting > 0 || !only) return busy;
  if (rows * columns === 1) return only;
  const element = (at: number): FunctionValue => {
    const values = results[at];
    return values?.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : { error: '#CALC!' };
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => element(row * columns + column)),
  );
}
