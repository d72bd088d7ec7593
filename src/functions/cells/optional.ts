import { dateColumn, numberColumn, Refusal } from '../../sheets';
import type { SheetCell } from '../../sheets';
import { sheetCell } from './sheetCell';

const only = (cell: SheetCell) => ({ header: '', column: 0, cells: [cell] });
const FIRST = Int32Array.of(0);

/**
 * A number as a person writes it; undefined where the argument is left out or blank.
 *
 * @throws Refusal `unreadableNumber`, `errorCell`, `nestedArray`
 */
export function optionalNumber(given: unknown): number | undefined {
  const { values, issues } = numberColumn(only(sheetCell(given)), FIRST, 0);
  const [issue] = issues;
  if (issue) throw new Refusal(issue.code, issue.params);
  const value = values[0] ?? NaN;
  return Number.isNaN(value) ? undefined : value;
}

/**
 * A day as a serial number; undefined where the argument is left out or blank. An empty cell comes as 0, which is no day.
 *
 * @throws Refusal `unreadableDate`, `ambiguousDate`, `errorCell`, `nestedArray`
 */
export function optionalDay(given: unknown): number | undefined {
  const cell = sheetCell(given);
  const { values, issues } = dateColumn(only(cell === 0 ? undefined : cell), FIRST, 0, false, undefined);
  const [issue] = issues;
  if (issue) throw new Refusal(issue.code, issue.params);
  const value = values[0] ?? NaN;
  return Number.isNaN(value) ? undefined : Math.floor(value);
}

/**
 * A text without the spaces around it; undefined where the argument is left out or blank. An empty cell comes as 0.
 *
 * @throws Refusal `errorCell`, `nestedArray`
 */
export function optionalText(given: unknown): string | undefined {
  const cell = sheetCell(given);
  if (cell === undefined || cell === 0) return undefined;
  if (typeof cell === 'object') throw new Refusal('errorCell', { found: cell.error });
  return String(cell).trim();
}

/** A range; undefined where the argument is left out, which comes as null though the metadata's types cannot say so. */
export function optionalRows(
  given: readonly (readonly unknown[])[] | null,
): readonly (readonly unknown[])[] | undefined {
  return given ?? undefined;
}

/** The arguments of a repeating parameter; none where there are none, however Excel says so. */
export function optionalList(given: readonly unknown[] | null): readonly unknown[] {
  return given ?? [];
}
