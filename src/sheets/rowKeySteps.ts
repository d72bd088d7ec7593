import { cellText } from './cellText';
import { rowSteps } from './rowSteps';
import type { SheetCell } from './types';

/**
 * A key per row by which it is found again after rows were sorted, inserted or deleted: the customer's number, and the
 * how-manieth row with that number it is (`A1 1`, `A2 1`, `A1 2`). Made in steps.
 *
 * @param cells may end before the last row: the rest is blank
 */
export function* rowKeySteps(cells: readonly SheetCell[], rows: number): Generator<void, readonly string[], void> {
  const counts = new Map<string, number>();
  const keys: string[] = [];
  yield* rowSteps(0, rows, (row) => {
    const text = cellText(cells[row]).trim();
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    keys.push(`${text} ${count}`);
  });
  return keys;
}
