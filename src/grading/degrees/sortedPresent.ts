import { fewValues } from '../sorting/fewValues';
import { positions } from '../sorting/positions';
import { sample } from '../sorting/sample';
import { stretchedValues } from '../sorting/stretchedValues';

/** Fewer are sorted as fast as they can be told apart. */
const FEW = 4096;

/**
 * The values that are there, ascending: the population a percentile, a quantile or a median is taken from.
 *
 * @param values NaN where missing; left unchanged
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @example sortedPresent(Float64Array.of(3, NaN, 1)) // Float64Array.of(1, 3)
 */
export function sortedPresent(values: Float64Array, isCounted?: Uint8Array): Float64Array {
  if (values.length > FEW) return sortedMany(values, isCounted);
  const present = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (value === value && (isCounted === undefined || isCounted[row] === 1)) present[count++] = value;
  }
  return present.subarray(0, count).sort();
}

function sortedMany(values: Float64Array, isCounted?: Uint8Array): Float64Array {
  const sampled = sample(values, isCounted);
  const few = fewValues(values, sampled, isCounted);
  if (few === undefined) {
    const { gathered, starts } = stretchedValues(values, positions(values, sampled, isCounted));
    starts.forEach((start, stretch) => gathered.subarray(start, starts[stretch + 1]).sort());
    return gathered;
  }
  const sorted = new Float64Array(values.length - (few.counts[0] ?? 0));
  let start = 0;
  for (const index of few.ascending) {
    const end = start + (few.counts[index] ?? 0);
    sorted.fill(few.values[index] ?? NaN, start, end);
    start = end;
  }
  return sorted;
}
