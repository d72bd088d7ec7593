import { rankedDegree, type Degrees, type ListedDegrees, type RankedDegrees } from '../degrees/degrees';
import { flagOf, type Lacks } from './lacks';

/** The sum of a composite for every row, and how much a term weighs in it. */
export interface WeightedSums {
  readonly sums: Float64Array;
  readonly weight: number;
}

/**
 * Adds weight × degree to the sums of some composites, in place; a row without a degree is left as it is and marked.
 *
 * @param reading the place of the reading among all
 */
export function addDegrees(degrees: Degrees, composites: readonly WeightedSums[], lacks: Lacks, reading: number): void {
  for (let place = 0; place < composites.length; place += 2) {
    const [one, other] = composites.slice(place, place + 2);
    if (one === undefined) return;
    if (degrees instanceof Float64Array) addLaidOut(degrees, one, other, lacks, reading);
    else if ('list' in degrees) addListed(degrees, one, other, lacks, reading);
    else addRanked(degrees, one, other, lacks, reading);
  }
}

// The three are apart, and add to two composites at once, as that is what takes the time: a degree made of a rank and
// added at once need not be put away.

function addLaidOut(
  degrees: Float64Array,
  { sums, weight }: WeightedSums,
  other: WeightedSums | undefined,
  { bytes, bytesPerRow }: Lacks,
  reading: number,
): void {
  const { byte, bit } = flagOf(reading);
  const otherSums = other?.sums;
  const otherWeight = other?.weight ?? 0;
  for (let row = 0; row < degrees.length; row++) {
    const degree = degrees[row] ?? NaN;
    if (degree !== degree) {
      bytes[row * bytesPerRow + byte] = (bytes[row * bytesPerRow + byte] ?? 0) | bit;
      continue;
    }
    sums[row] = (sums[row] ?? 0) + weight * degree;
    if (otherSums !== undefined) otherSums[row] = (otherSums[row] ?? 0) + otherWeight * degree;
  }
}

function addListed(
  { indices, list }: ListedDegrees,
  { sums, weight }: WeightedSums,
  other: WeightedSums | undefined,
  { bytes, bytesPerRow }: Lacks,
  reading: number,
): void {
  const { byte, bit } = flagOf(reading);
  const otherSums = other?.sums;
  const otherWeight = other?.weight ?? 0;
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row] ?? 0;
    if (index === 0) {
      bytes[row * bytesPerRow + byte] = (bytes[row * bytesPerRow + byte] ?? 0) | bit;
      continue;
    }
    const degree = list[index] ?? NaN;
    sums[row] = (sums[row] ?? 0) + weight * degree;
    if (otherSums !== undefined) otherSums[row] = (otherSums[row] ?? 0) + otherWeight * degree;
  }
}

function addRanked(
  { places, count, isLower }: RankedDegrees,
  { sums, weight }: WeightedSums,
  other: WeightedSums | undefined,
  { bytes, bytesPerRow }: Lacks,
  reading: number,
): void {
  const { byte, bit } = flagOf(reading);
  const otherSums = other?.sums;
  const otherWeight = other?.weight ?? 0;
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? 0;
    if (place === 0) {
      bytes[row * bytesPerRow + byte] = (bytes[row * bytesPerRow + byte] ?? 0) | bit;
      continue;
    }
    const degree = rankedDegree(place, count, isLower);
    sums[row] = (sums[row] ?? 0) + weight * degree;
    if (otherSums !== undefined) otherSums[row] = (otherSums[row] ?? 0) + otherWeight * degree;
  }
}
