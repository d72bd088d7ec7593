import { sample } from './sample';
import { LEFT_OUT, startsOf, stretches } from './stretches';

/**
 * The values that would stand at some places if the column were sorted, without sorting it: only the stretches that
 * hold those places are.
 *
 * @param values NaN where missing; left unchanged
 * @param placesOf the places, from 0, given how many values there are; each below that number
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns one value for each place, in the order of the places
 * @throws RangeError "valuesAt requires places of values"
 * @example valuesAt(Float64Array.of(3, NaN, 1, 2), (count) => [count - 1, 0]) // [3, 1]
 */
export function valuesAt(
  values: Float64Array,
  placesOf: (count: number) => readonly number[],
  isCounted?: Uint8Array,
): readonly number[] {
  const { of, counts } = stretches(values, sample(values, isCounted), isCounted);
  const starts = startsOf(counts);
  const places = placesOf(starts[counts.length] ?? 0);
  const stretchAt = places.map((place) =>
    starts.findIndex((start, stretch) => start <= place && place < (starts[stretch + 1] ?? 0)),
  );
  if (stretchAt.includes(-1)) throw new RangeError('valuesAt requires places of values');
  const gathered = stretchValues(values, of, counts, new Set(stretchAt));
  return places.map((place, index) => {
    const stretch = stretchAt[index] ?? -1;
    return gathered.get(stretch)?.[place - (starts[stretch] ?? 0)] ?? NaN;
  });
}

/** The values of some stretches, ascending each. */
function stretchValues(
  values: Float64Array,
  of: Uint16Array,
  counts: Uint32Array,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Float64Array> {
  const gathered = new Map([...wanted].map((stretch) => [stretch, new Float64Array(counts[stretch] ?? 0)]));
  const filled = new Uint32Array(counts.length);
  const isWanted = new Uint8Array(LEFT_OUT + 1);
  for (const stretch of wanted) isWanted[stretch] = 1;
  for (let row = 0; row < of.length; row++) {
    const stretch = of[row] ?? LEFT_OUT;
    if (isWanted[stretch] !== 1) continue;
    const place = filled[stretch] ?? 0;
    filled[stretch] = place + 1;
    const into = gathered.get(stretch);
    if (into !== undefined) into[place] = values[row] ?? NaN;
  }
  for (const some of gathered.values()) some.sort();
  return gathered;
}
