import type { ErrorText } from '../bookData';
import { isErrorText } from '../parse/errorTexts';
import type { FunctionError, FunctionValue, FunctionValues } from './types';

/** One row of `SetInvocationArrayResults`: invocation, success, value, error code. */
export type InvocationResult = readonly [number, boolean, unknown, number?, ...unknown[]];

/** The runtime's own numbers for errors; every other one (a throw, a rejection, no such function) is `#VALUE!`. */
const errorCodes: Readonly<Record<number, ErrorText>> = {
  0: '#NUM!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
};

/** Codes whose value is a sentence of the add-in's own. */
const withMessage: ReadonlySet<number> = new Set([1, 7]);

function failure(value: unknown, code: number): FunctionError {
  const error = errorCodes[code] ?? '#VALUE!';
  return typeof value === 'string' && value !== '' && withMessage.has(code) ? { error, message: value } : { error };
}

/** A value that carries another for hosts that know no more: an error, an entity, a formatted number. */
function richValue(value: object): FunctionValue {
  const { basicValue, message }: { basicValue?: unknown; message?: unknown } = value;
  if (isErrorText(basicValue)) return { error: basicValue, ...(typeof message === 'string' && { message }) };
  return typeof basicValue === 'object' ? { error: '#VALUE!' } : plainValue(basicValue);
}

function plainValue(value: unknown): FunctionValue {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : richValue(value);
    default:
      return null;
  }
}

/**
 * What a function answered, as cells show it. An empty result is null; the engine shows it as 0, as Excel does. Modelled:
 * an array that is no rectangle is `#VALUE!`, an empty one `#CALC!`.
 *
 * @returns rows of one width
 * @see https://github.com/OfficeDev/office-js/issues/1503
 * @example resultValues([7, true, [[1, 2]]]) // [[1, 2]]
 * @example resultValues([7, false, 'no such scheme', 1]) // [[{ error: '#N/A', message: 'no such scheme' }]]
 */
export function resultValues([, isDone, value, code]: InvocationResult): FunctionValues {
  if (!isDone) return [[failure(value, code ?? 0)]];
  if (!Array.isArray(value)) return [[plainValue(value)]];
  const rows: readonly unknown[] = value;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length === 0 || (Array.isArray(rows[0]) && columns === 0)) return [[{ error: '#CALC!' }]];
  const isRectangle = rows.every((row) => Array.isArray(row) && row.length === columns);
  return isRectangle ? rows.map((row) => (row as unknown[]).map(plainValue)) : [[{ error: '#VALUE!' }]];
}
