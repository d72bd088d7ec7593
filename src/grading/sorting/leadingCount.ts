/**
 * How many of the first values hold, where those that hold stand first: found by halving.
 *
 * @param start place from which on is looked, where it is not the first: those before hold
 * @param end place before which is looked, where it is not the end: from there on none holds
 * @example leadingCount(Float64Array.of(1, 3, 3, 8), (value) => value <= 3) // 3
 */
export function leadingCount(
  sorted: Float64Array,
  holds: (value: number) => boolean,
  start = 0,
  end = sorted.length,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
