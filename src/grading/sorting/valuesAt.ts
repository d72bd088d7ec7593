import { bracket, bracketRoom } from './bracket';
import { countOf, fewValues, type FewValues } from './fewValues';
import { sample } from './sample';
import { startsOf } from './startsOf';

/** Fewer are sorted as fast as they can be searched. */
const FEW = 4096;

/** Two brackets, as of quantiles; for more places it takes less to tell few values apart. */
const FEW_PLACES = 4;

/**
 * The values that would stand at some places if the column were sorted, without sorting it: a sample says between which
 * two values each stands, and only what lies between them is looked at more closely.
 *
 * @param values NaN where missing; left unchanged
 * @param placesOf the places, from 0, given how many values there are; each below that number
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param few the values of that population told apart, where that was done before
 * @returns one value for each place, in the order of the places
 * @throws RangeError "valuesAt requires places of values"
 * @see Floyd & Rivest (1975), Expected time bounds for selection, Communications of the ACM 18(3), 165–172
 * @example valuesAt(Float64Array.of(3, NaN, 1, 2), (count) => [count - 1, 0]) // [3, 1]
 */
export function valuesAt(
  values: Float64Array,
  placesOf: (count: number) => readonly number[],
  isCounted?: Uint8Array,
  few?: FewValues,
): readonly number[] {
  if (few !== undefined) return countedOff(few, placesAmong(countOf(few), placesOf));
  const compared = isCounted === undefined ? values : values.filter((_, row) => isCounted[row] === 1);
  const count = presentCount(compared);
  const places = placesAmong(count, placesOf);
  return places.length === 0 ? [] : found(compared, count, places);
}

function placesAmong(count: number, placesOf: (count: number) => readonly number[]): readonly number[] {
  const places = placesOf(count);
  if (!places.every((place) => Number.isInteger(place) && place >= 0 && place < count)) {
    throw new RangeError('valuesAt requires places of values');
  }
  return places;
}

function found(values: Float64Array, count: number, places: readonly number[]): readonly number[] {
  if (count <= FEW) {
    // Missing values stand last.
    const sorted = values.slice().sort();
    return places.map((place) => sorted[place] ?? NaN);
  }
  const sampled = sample(values);
  const few = places.length > FEW_PLACES ? fewValues(values, sampled) : undefined;
  if (few !== undefined) return countedOff(few, places);
  const room = bracketRoom(values.length);
  let around = bracket(values, sampled, (places[0] ?? 0) / (count - 1), room);
  return places.map((place) => {
    // Places side by side, as those of a median are, share a bracket.
    if (!(place >= around.below && place < around.upTo)) around = bracket(values, sampled, place / (count - 1), room);
    const { below, low, afterLow, between, high, upTo } = around;
    // Hardly ever: the sample misled.
    if (place < below || place >= upTo) return values.slice().sort()[place] ?? NaN;
    if (place < afterLow) return low;
    if (place >= afterLow + between.length) return high;
    return found(between, between.length, [place - afterLow])[0] ?? NaN;
  });
}

/** The values at some places where there are few different ones. */
function countedOff({ values, counts, ascending }: FewValues, places: readonly number[]): readonly number[] {
  const starts = startsOf(Uint32Array.from(ascending, (index) => counts[index] ?? 0));
  return places.map((place) => {
    const notAfter = starts.findIndex((start) => start > place);
    return values[ascending[notAfter - 1] ?? 0] ?? NaN;
  });
}

function presentCount(values: Float64Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    count += +(value === value);
  }
  return count;
}
