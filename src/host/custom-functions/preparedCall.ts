import { coerced } from './coerced';
import type { FunctionArgument, FunctionCall, FunctionError, FunctionInfo, FunctionParameter } from './types';
import type { FunctionValue } from './types';
import { isFunctionError } from './types';

/** What goes to the runtime for one call: an argument per parameter, as JSON can say it. */
export type Parameters = readonly unknown[];

/** A call as the runtime gets it: one for all, or one per element of an array that stands where one value is asked for. */
export interface PreparedCall {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; an error where there is nothing to call. */
  readonly cells: readonly (Parameters | FunctionError)[];
}

const known = (error: FunctionError): PreparedCall => ({ rows: 1, columns: 1, cells: [error] });

/** An error as a parameter of type `any` gets it; the runtime makes a `CustomFunctions.Error` of it. */
const errorArgument = ({ error }: FunctionError) => ({ type: 'CustomFunctionError', code: error });

/** Ends the preparation of a call: this error is its result. */
class KnownResult extends Error {
  constructor(readonly result: FunctionError) {
    super(result.error);
  }
}

function argumentValue(value: FunctionValue, { type }: FunctionParameter, info: FunctionInfo): unknown {
  const taken = coerced(value, type);
  if (!isFunctionError(taken)) return taken;
  if (info.takesErrors && type === 'any') return errorArgument(taken);
  throw new KnownResult(taken);
}

function elementOf({ values }: FunctionArgument, row: number, column: number): FunctionValue {
  const line = values[values.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: '#N/A' } : value;
}

/** The parameters with their arguments: a repeating one stands for as many as there are. */
function paired(info: FunctionInfo, count: number): readonly FunctionParameter[] | undefined {
  const last = info.parameters.at(-1);
  if (!last?.isRepeating) return count > info.parameters.length ? undefined : info.parameters;
  const further = Math.max(0, count - info.parameters.length);
  return [...info.parameters, ...Array.from({ length: further }, () => last)];
}

const isBusy = (value: FunctionValue) => value !== null && typeof value === 'object' && value.error === '#BUSY!';

/**
 * Brings a formula's call into the form of the wire: matrices and single values as the metadata says, optional arguments
 * as null, empties as Excel passes them. An array where one value is asked for makes a call per element. Modelled: an
 * argument too many or too few is `#VALUE!`.
 */
export function preparedCall(info: FunctionInfo, call: FunctionCall): PreparedCall {
  const given = call.arguments;
  const parameters = paired(info, given.length);
  const isMissing = parameters?.some(
    ({ isOptional, isRepeating }, index) => !isOptional && !isRepeating && given[index] === undefined,
  );
  if (!parameters || isMissing) return known({ error: '#VALUE!' });
  if (given.some((argument) => argument?.values.some((line) => line.some(isBusy)))) return known({ error: '#BUSY!' });

  const lifted = given.filter((argument, index) => argument && !parameters[index]?.isMatrix);
  const rows = Math.max(1, ...lifted.map((argument) => argument?.values.length ?? 1));
  const columns = Math.max(1, ...lifted.map((argument) => argument?.values[0]?.length ?? 1));

  const matrices = new Map<number, unknown>();
  const matrixOf = (argument: FunctionArgument, parameter: FunctionParameter, index: number) => {
    const made =
      matrices.get(index) ?? argument.values.map((line) => line.map((v) => argumentValue(v, parameter, info)));
    matrices.set(index, made);
    return made;
  };
  const cellAt = (row: number, column: number): Parameters | FunctionError => {
    try {
      const values = parameters.map((parameter, index) => {
        const argument = given[index];
        if (!argument) return null;
        if (parameter.isMatrix) return matrixOf(argument, parameter, index);
        return argumentValue(elementOf(argument, row, column), parameter, info);
      });
      return info.parameters.at(-1)?.isRepeating ? gathered(values, info.parameters.length - 1, given.length) : values;
    } catch (error) {
      if (error instanceof KnownResult) return error.result;
      throw error;
    }
  };
  const cells = Array.from({ length: rows * columns }, (_, at) => cellAt(Math.floor(at / columns), at % columns));
  return { rows, columns, cells };
}

/** The arguments of a repeating parameter come as one array, in its place. */
function gathered(values: Parameters, first: number, count: number): Parameters {
  return [...values.slice(0, first), values.slice(first, Math.max(first, count))];
}
