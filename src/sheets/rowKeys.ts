import { cellText } from './cellText';
import type { SheetCell } from './types';

/**
 * A key per row by which it is found again after rows were sorted, inserted or deleted: the customer's number, and the
 * how-manieth row with that number it is.
 *
 * @example rowKeys(['A1', 'A2', 'A1']) // ['A1 1', 'A2 1', 'A1 2']
 */
export function rowKeys(cells: readonly SheetCell[]): readonly string[] {
  const counts = new Map<string, number>();
  return Array.from(cells, (cell) => {
    const text = cellText(cell).trim();
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${text} ${count}`;
  });
}
