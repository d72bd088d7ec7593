/** Where each customer stands in a grading. */
export interface RowsById {
  /** First row of each id, in the order of the rows. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows whose id is blank, or stands in an earlier row. */
  readonly unmatched: readonly number[];
}

/**
 * The row of every id, as trimmed text.
 *
 * @param ids row by row; blank where a row has none
 * @example rowsById(['b', ' a ', '', 'a']).unmatched // [2, 3]
 */
export function rowsById(ids: readonly string[]): RowsById {
  const rows = new Map<string, number>();
  const unmatched: number[] = [];
  ids.forEach((text, row) => {
    const id = text.trim();
    if (id === '' || rows.has(id)) unmatched.push(row);
    else rows.set(id, row);
  });
  return { rows, unmatched };
}
