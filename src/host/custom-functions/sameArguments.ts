import type { FunctionArgument, FunctionCall, FunctionValue } from './types';
import { isFunctionError } from './types';

function isSameValue(first: FunctionValue | undefined, second: FunctionValue | undefined): boolean {
  if (first === second) return true;
  if (first === undefined || second === undefined) return false;
  return isFunctionError(first) && isFunctionError(second) && first.error === second.error;
}

function isSame(first: FunctionArgument | undefined, second: FunctionArgument | undefined): boolean {
  if (!first || !second) return first === second;
  if (first.values.length !== second.values.length) return false;
  return first.values.every((line, row) => {
    const other = second.values[row];
    return line.length === other?.length && line.every((value, column) => isSameValue(value, other[column]));
  });
}

/** Whether two calls of a function are given the same: a call with a result, or on its way to one, isn't made again. */
export function sameArguments(first: FunctionCall['arguments'], second: FunctionCall['arguments']): boolean {
  return first.length === second.length && first.every((argument, index) => isSame(argument, second[index]));
}
