import { rankedDegree, type Degrees, type ListedDegrees, type RankedDegrees } from '../degrees/degrees';

/** The sum of a composite for every row, and how much a term weighs in it. */
export interface WeightedSums {
  readonly sums: Float64Array;
  readonly weight: number;
}

const NO_SUMS = { sums: undefined, weight: 0 };

/** Adds weight × degree to the sums of some composites, in place; a row without a degree has no sum that holds. */
export function addDegrees(degrees: Degrees, composites: readonly WeightedSums[]): void {
  for (let place = 0; place < composites.length; place += 2) {
    const [one, other] = composites.slice(place, place + 2);
    if (one === undefined) return;
    if (degrees instanceof Float64Array) addLaidOut(degrees, one, other);
    else if ('list' in degrees) addListed(degrees, one, other);
    else addRanked(degrees, one, other);
  }
}

// The three loops are apart, and add to two composites at once, as here is where the time goes: a degree made of a rank
// and added at once need not be put away.

function addLaidOut(degrees: Float64Array, { sums, weight }: WeightedSums, other?: WeightedSums): void {
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < degrees.length; row++) {
    const degree = degrees[row] ?? NaN;
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function addListed({ indices, list }: ListedDegrees, { sums, weight }: WeightedSums, other?: WeightedSums): void {
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < indices.length; row++) {
    const degree = list[indices[row] ?? 0] ?? NaN;
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function addRanked(
  { places, count, isLower }: RankedDegrees,
  { sums, weight }: WeightedSums,
  other?: WeightedSums,
): void {
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < places.length; row++) {
    const degree = rankedDegree(places[row] ?? 0, count, isLower);
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function add(sums: Float64Array, row: number, points: number): void {
  sums[row] = (sums[row] ?? 0) + points;
}
