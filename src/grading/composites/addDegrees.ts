import { rankedDegree, type Degrees, type ListedDegrees, type RankedDegrees } from '../degrees/degrees';
import { lackOf, mark, type Lack, type Lacks } from './lacks';

/** The sum of a composite for every row, and how much a term weighs in it. */
export interface WeightedSums {
  readonly sums: Float64Array;
  readonly weight: number;
}

const NO_SUMS = { sums: undefined, weight: 0 };

/**
 * Adds weight × degree to the sums of some composites, in place; a row without a degree is left as it is and marked.
 *
 * @param reading the place of the reading among all
 */
export function addDegrees(degrees: Degrees, composites: readonly WeightedSums[], lacks: Lacks, reading: number): void {
  const lack = lackOf(lacks, reading);
  for (let place = 0; place < composites.length; place += 2) {
    const [one, other] = composites.slice(place, place + 2);
    if (one === undefined) return;
    if (degrees instanceof Float64Array) addLaidOut(degrees, one, other, lack);
    else if ('list' in degrees) addListed(degrees, one, other, lack);
    else addRanked(degrees, one, other, lack);
  }
}

// The three loops are apart, and add to two composites at once, as here is where the time goes: a degree made of a rank
// and added at once need not be put away.

function addLaidOut(degrees: Float64Array, one: WeightedSums, other: WeightedSums | undefined, lack: Lack): void {
  const { sums, weight } = one;
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < degrees.length; row++) {
    const degree = degrees[row] ?? NaN;
    if (degree !== degree) {
      mark(lack, row);
      continue;
    }
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function addListed(
  { indices, list }: ListedDegrees,
  one: WeightedSums,
  other: WeightedSums | undefined,
  lack: Lack,
): void {
  const { sums, weight } = one;
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row] ?? 0;
    if (index === 0) {
      mark(lack, row);
      continue;
    }
    const degree = list[index] ?? NaN;
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function addRanked(
  { places, count, isLower }: RankedDegrees,
  one: WeightedSums,
  other: WeightedSums | undefined,
  lack: Lack,
): void {
  const { sums, weight } = one;
  const { sums: sums2, weight: weight2 } = other ?? NO_SUMS;
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? 0;
    if (place === 0) {
      mark(lack, row);
      continue;
    }
    const degree = rankedDegree(place, count, isLower);
    add(sums, row, weight * degree);
    if (sums2 !== undefined) add(sums2, row, weight2 * degree);
  }
}

function add(sums: Float64Array, row: number, points: number): void {
  sums[row] = (sums[row] ?? 0) + points;
}
