import { dateText } from './dateText';
import type { SheetCell } from './types';

/** Which of day and month stands first in dates like 03/04/2024. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Dates of a column that leave no doubt which order they are in, and those that leave it open. */
export type OrderCounts = Readonly<Record<DateOrder | 'open', number>>;

/** Counts the dates of some rows by what they say of the order. */
export function orderCounts(cells: readonly SheetCell[], rows: Int32Array): OrderCounts {
  const counts = { dayFirst: 0, monthFirst: 0, open: 0 };
  for (const row of rows) {
    const cell = cells[row];
    const read = typeof cell === 'string' ? dateText(cell) : undefined;
    if (read && 'dayFirst' in read) counts.open++;
    else if (read?.order) counts[read.order]++;
  }
  return counts;
}

/** How a column writes day and month, by the dates that leave no doubt; undefined: they don't say. */
export function dateOrder({ dayFirst, monthFirst }: OrderCounts): DateOrder | undefined {
  if (dayFirst === monthFirst) return undefined;
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
}
