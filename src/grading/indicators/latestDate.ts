import type { Scheme } from '../scheme';
import type { Columns } from '../types';

/**
 * The latest date in the data used: what a grading refers to where nothing else is said.
 *
 * @returns serial day number (Excel, 1900 system), or undefined where no row has a date
 */
export function latestDate(columns: Columns, scheme: Scheme): number | undefined {
  let latest: number | undefined;
  for (const indicator of scheme.indicators) {
    if (indicator.kind !== 'date') continue;
    for (const date of columns.numbers[indicator.id] ?? []) {
      if (Number.isFinite(date) && (latest === undefined || date > latest)) latest = Math.floor(date);
    }
  }
  return latest;
}
