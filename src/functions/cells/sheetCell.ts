import type { SheetCell } from '../../sheets';
import { Refusal } from '../../sheets';

/**
 * A cell as Excel hands it to a function, as the pane reads it: a blank text is a blank cell; an error comes as an object
 * with its code, a data type as one with the value that cells without data types would hold.
 *
 * @throws Refusal `nestedArray`
 * @example sheetCell(' ') // undefined
 * @example sheetCell({ code: '#N/A' }) // { error: '#N/A' }
 */
export function sheetCell(given: unknown): SheetCell {
  switch (typeof given) {
    case 'number':
    case 'boolean':
      return given;
    case 'string':
      return given.trim() === '' ? undefined : given;
    case 'object':
      return given === null ? undefined : objectCell(given);
    default:
      return undefined;
  }
}

function objectCell(given: object): SheetCell {
  if (Array.isArray(given)) throw new Refusal('nestedArray');
  const { code, basicValue }: { code?: unknown; basicValue?: unknown } = given;
  if (typeof code === 'string') return { error: code };
  if (typeof basicValue === 'string' && basicValue.startsWith('#')) return { error: basicValue };
  return typeof basicValue === 'object' ? { error: '#VALUE!' } : sheetCell(basicValue);
}
