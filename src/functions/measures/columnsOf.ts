import type { GivenColumn } from '../cells/givenColumn';

/** The columns of a range of numbers. */
export function columnsOf({ values, rows, columns }: GivenColumn): readonly Float64Array[] {
  return Array.from({ length: columns }, (_, column) =>
    Float64Array.from({ length: rows }, (__, row) => values[row * columns + column] ?? NaN),
  );
}
