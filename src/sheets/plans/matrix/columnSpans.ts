/** Columns of a sheet that one column of a table takes. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/**
 * The columns that a table takes on a sheet whose columns were made for something else: each as many as it needs to be
 * wide enough, as long as those behind it find enough as well; the last one all that are left.
 *
 * @param widths of the sheet's columns, in characters, from its first on
 * @param least of the table's columns
 * @example columnSpans([14, 4, 8, 8, 30], [10, 10, 20]) // [{ column: 0, columns: 1 }, { column: 1, columns: 2 }, { column: 3, columns: 2 }]
 */
export function columnSpans(widths: readonly number[], least: readonly number[]): readonly ColumnSpan[] {
  let column = 0;
  return least.map((wanted, index) => {
    const first = column;
    const behind = least.slice(index + 1);
    const needed = behind.reduce((sum, each) => sum + each, 0);
    let width = widths[column++] ?? 0;
    while (column < widths.length - behind.length) {
      const left = widths.slice(column + 1).reduce((sum, each) => sum + each, 0);
      if (behind.length > 0 && (width >= wanted || left < needed)) break;
      width += widths[column++] ?? 0;
    }
    return { column: first, columns: column - first };
  });
}
