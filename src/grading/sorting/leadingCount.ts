/**
 * How many of the first values hold, where those that hold stand first: found by halving.
 *
 * @example leadingCount(Float64Array.of(1, 3, 3, 8), (value) => value <= 3) // 3
 */
export function leadingCount(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
