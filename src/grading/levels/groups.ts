import type { Scheme } from '../scheme';
import type { Columns } from '../types';

/** Customers that are compared with each other. */
export interface Group {
  /** Its value in the column of levels; undefined where the scheme has none and everyone is compared. */
  readonly level?: number;
  /** 1 for its rows. */
  readonly isCounted: Uint8Array;
  /** The same where some rows are not of it; undefined where all are: then nobody has to look. */
  readonly some: Uint8Array | undefined;
}

/**
 * The population parted by level, ascending by its value; the whole of it where the scheme has no levels. A row without
 * a level is in none.
 *
 * @param isCounted 1 for the rows of the population
 */
export function groups({ levels }: Scheme, columns: Columns, isCounted: Uint8Array): readonly Group[] {
  if (levels === undefined) return [{ isCounted, some: someOf(isCounted) }];
  const column = columns.numbers[levels.indicator] ?? new Float64Array(columns.rowCount).fill(NaN);
  const byLevel = new Map<number, Uint8Array>();
  for (let row = 0; row < columns.rowCount; row++) {
    const level = column[row] ?? NaN;
    if (isCounted[row] !== 1 || Number.isNaN(level)) continue;
    const rows = byLevel.get(level) ?? new Uint8Array(columns.rowCount);
    rows[row] = 1;
    byLevel.set(level, rows);
  }
  return [...byLevel]
    .sort(([one], [other]) => one - other)
    .map(([level, rows]) => ({ level, isCounted: rows, some: someOf(rows) }));
}

/**
 * The same where some rows do not count; undefined where all do: then nobody has to look.
 *
 * @param isCounted 1 for the rows that count, else 0
 * @example someOf(Uint8Array.of(1, 1)) // undefined
 */
export function someOf(isCounted: Uint8Array): Uint8Array | undefined {
  return isCounted.includes(0) ? isCounted : undefined;
}
