/** Values by distinct size, with the sums that give the spread within any stretch of them. */
export interface GroupedValues {
  /** Ascending, each once. */
  readonly distinct: Float64Array;
  /** How many values lie before that place; one more entry for all. */
  readonly counts: Float64Array;
  /** Sums of the values between the middle and that place, and of their squares; both rise with the place. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Groups ascending values that are equal. The sums are of distances from the value in the middle, in units of the
 * largest distance, and start there in both directions: those of the many small values then keep their digits beside a
 * few that are very large, and nothing overflows.
 *
 * @param sorted ascending, within ±1e150
 * @example groupedValues(Float64Array.of(3, 3, 5)).distinct // Float64Array.of(3, 5)
 */
export function groupedValues(sorted: Float64Array): GroupedValues {
  const distinct = sorted.filter((value, place) => place === 0 || value !== sorted[place - 1]);
  const { length } = distinct;
  const counts = new Float64Array(length + 1);
  let place = -1;
  sorted.forEach((value) => {
    if (place < 0 || value !== distinct[place]) place++;
    counts[place + 1] = (counts[place + 1] ?? 0) + 1;
  });
  for (let at = 1; at <= length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);

  const centre = sorted[sorted.length >> 1] ?? NaN;
  const middle = distinct.indexOf(centre);
  const unit = Math.max(centre - (distinct[0] ?? NaN), (distinct[length - 1] ?? NaN) - centre) || 1;
  const sums = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  const distance = (at: number) => ((distinct[at] ?? NaN) - centre) / unit;
  const count = (at: number) => (counts[at + 1] ?? NaN) - (counts[at] ?? NaN);
  for (let at = middle; at < length; at++) {
    sums[at + 1] = (sums[at] ?? 0) + count(at) * distance(at);
    squares[at + 1] = (squares[at] ?? 0) + count(at) * distance(at) ** 2;
  }
  for (let at = middle - 1; at >= 0; at--) {
    sums[at] = (sums[at + 1] ?? 0) - count(at) * distance(at);
    squares[at] = (squares[at + 1] ?? 0) - count(at) * distance(at) ** 2;
  }
  return { distinct, counts, sums, squares };
}
