/** Columns of a sheet that one column of a table takes. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/**
 * The columns that a table takes on a sheet whose columns were made for something else: each as many as it needs to be
 * wide enough, the last one all that are left.
 *
 * @param widths of the sheet's columns, in characters, from its first on
 * @param least of the table's columns
 * @example columnSpans([14, 4, 8, 8, 30], [10, 10, 20]) // [{ column: 0, columns: 1 }, { column: 1, columns: 2 }, { column: 3, columns: 2 }]
 */
export function columnSpans(widths: readonly number[], least: readonly number[]): readonly ColumnSpan[] {
  let column = 0;
  return least.map((wanted, index) => {
    const first = column;
    const isLast = index === least.length - 1;
    let width = 0;
    // Every column still to come has to find one.
    const end = isLast ? widths.length : widths.length - (least.length - 1 - index);
    while (column < end && (isLast || width < wanted || column === first)) width += widths[column++] ?? 0;
    return { column: first, columns: column - first };
  });
}
