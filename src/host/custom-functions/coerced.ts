import { typedInput } from '../parse/typedInput';
import type { FunctionValue, ParameterType } from './types';
import { isFunctionError } from './types';

const notThatType: FunctionValue = { error: '#VALUE!' };

function numberOf(value: string | boolean): FunctionValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const input = typedInput(value, 'General');
  return input.kind === 'value' && typeof input.value === 'number' ? input.value : notThatType;
}

function textOf(value: number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function booleanOf(value: string | number): FunctionValue {
  if (typeof value === 'number') return value !== 0;
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : notThatType;
}

const empties = { any: 0, number: 0, string: '', boolean: false } as const;

/**
 * A cell's value as a parameter of a type gets it. On the desktop an empty cell is 0, for text `""`. Modelled: a text that
 * is no number, where a number is asked for, is `#VALUE!` before the function is called; errors stay what they are.
 *
 * @see https://github.com/OfficeDev/office-js/issues/4702
 * @example coerced('12.5%', 'number') // 0.125
 * @example coerced(null, 'string') // ''
 * @example coerced('abc', 'number') // { error: '#VALUE!' }
 */
export function coerced(value: FunctionValue, type: ParameterType): FunctionValue {
  if (value === null) return empties[type];
  if (type === 'any' || typeof value === type || isFunctionError(value)) return value;
  switch (type) {
    case 'number':
      return typeof value === 'number' ? value : numberOf(value);
    case 'string':
      return typeof value === 'string' ? value : textOf(value);
    default:
      return typeof value === 'boolean' ? value : booleanOf(value);
  }
}
