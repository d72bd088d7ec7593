import { groupSums } from '../sums/groupSums';
import { labelPlaces, type LabelColumn } from './labelPlaces';

/** One number for each pair of labels, with totals. The line after the last label is that of rows without one. */
export interface CrossCells {
  /** `cells[row][column]` */
  readonly cells: readonly Float64Array[];
  /** One for each row of the table. */
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
  readonly total: number;
}

/** Two columns of labels against each other: tier × region, region × product. */
export interface CrossTable {
  /** Labels of the rows; `cells` has one row more. */
  readonly rows: readonly string[];
  /** Labels of the columns; `cells` has one column more. */
  readonly columns: readonly string[];
  readonly counts: CrossCells;
  /** Of the amounts, where they are given. */
  readonly sums?: CrossCells;
}

const MOST_CELLS = 4_000_000;

/**
 * Counts, and sums of an amount, for every pair of two labels. What has no label stands in a line of its own, the last,
 * so that the totals are those of all rows. Sums are those of decimals and do not hang on the order of the rows.
 *
 * @param rows labels that become the rows of the table
 * @param columns of as many rows
 * @param amounts one for each row, NaN where missing, which counts for nothing
 * @throws RangeError "crossTable requires two labels for every row", "crossTable requires one amount for every row"
 * @throws RangeError "crossTable requires at most 4000000 pairs of labels"
 * @see groupSums for how sums are added
 * @example crossTable({ labels: ['A', 'B', 'A'] }, { labels: ['north', 'north', undefined] }, Float64Array.of(0.1, 5, 0.2)).sums
 * // { cells: [Float64Array.of(0.1, 0.2), Float64Array.of(5, 0), Float64Array.of(0, 0)], rowTotals: Float64Array.of(0.3, 5, 0), columnTotals: Float64Array.of(5.1, 0.2), total: 5.3 }
 */
export function crossTable(rows: LabelColumn, columns: LabelColumn, amounts?: Float64Array): CrossTable {
  const { length } = rows.labels;
  if (columns.labels.length !== length) throw new RangeError('crossTable requires two labels for every row');
  if (amounts !== undefined && amounts.length !== length) {
    throw new RangeError('crossTable requires one amount for every row');
  }
  const down = labelPlaces(rows);
  const across = labelPlaces(columns);
  const height = down.labels.length + 1;
  const width = across.labels.length + 1;
  if (height * width > MOST_CELLS) throw new RangeError(`crossTable requires at most ${MOST_CELLS} pairs of labels`);
  const pairs = down.places.map((place, row) => place * width + (across.places[row] ?? 0));
  const all = new Int32Array(length);
  const cellsOf = (values: Float64Array): CrossCells => {
    const cells = groupSums(values, pairs, height * width);
    return {
      cells: Array.from({ length: height }, (_, row) => cells.slice(row * width, (row + 1) * width)),
      rowTotals: groupSums(values, down.places, height),
      columnTotals: groupSums(values, across.places, width),
      total: groupSums(values, all, 1)[0] ?? 0,
    };
  };
  return {
    rows: down.labels,
    columns: across.labels,
    counts: cellsOf(new Float64Array(length).fill(1)),
    ...(amounts === undefined ? {} : { sums: cellsOf(amounts) }),
  };
}
