import { flagOf, type Lacks } from './lacks';

/** A term of a composite as it is weighted, and the place of its reading among all. */
export interface CountedTerm {
  readonly weight: number;
  readonly isRequired: boolean;
  readonly reading: number;
}

const BYTE_VALUES = 256;

/**
 * Makes weighted means of weighted sums, in place: a row that lacks some terms is divided by the weights of those it
 * has; of one that has all the sum is the mean, so that 20 % stays 20 %. NaN where no term counts or one that must not be
 * missing is.
 */
export function completeSums(sums: Float64Array, terms: readonly CountedTerm[], lacks: Lacks): void {
  const { bytesPerRow } = lacks;
  const own = Uint8Array.from({ length: bytesPerRow }, (_, byte) => ownBits(terms, byte));
  const present = weightTable(terms, bytesPerRow);
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const divisorOfAll = all > 0 ? 1 : 0;
  if (bytesPerRow === 1) {
    present[0] = divisorOfAll;
    divideByByte(sums, lacks, own[0] ?? 0, present);
  } else {
    divide(sums, lacks, own, present, divisorOfAll);
  }
}

function ownBits(terms: readonly CountedTerm[], byte: number): number {
  const flags = terms.map(({ reading }) => flagOf(reading));
  return flags.reduce((bits, flag) => (flag.byte === byte ? bits | flag.bit : bits), 0);
}

/** The sum of the weights that a row has, by what it lacks: for each byte and each of its values. */
function weightTable(terms: readonly CountedTerm[], bytesPerRow: number): Float64Array {
  const table = new Float64Array(bytesPerRow * BYTE_VALUES);
  for (const { weight, isRequired, reading } of terms) {
    const { byte, bit } = flagOf(reading);
    for (let lacked = 0; lacked < BYTE_VALUES; lacked++) {
      const place = byte * BYTE_VALUES + lacked;
      const added = (lacked & bit) === 0 ? weight : isRequired ? NaN : 0;
      table[place] = (table[place] ?? NaN) + added;
    }
  }
  return table;
}

/** Of no more than eight readings, as most schemes have: nothing but a look into a list for every row. */
function divideByByte(sums: Float64Array, { bytes }: Lacks, own: number, divisors: Float64Array): void {
  for (let row = 0; row < sums.length; row++) {
    sums[row] = mean(sums[row] ?? NaN, divisors[(bytes[row] ?? 0) & own] ?? NaN);
  }
}

function divide(
  sums: Float64Array,
  { bytes, bytesPerRow }: Lacks,
  own: Uint8Array,
  weights: Float64Array,
  divisorOfAll: number,
): void {
  for (let row = 0; row < sums.length; row++) {
    let lacking = 0;
    let present = 0;
    for (let byte = 0; byte < bytesPerRow; byte++) {
      const lacked = (bytes[row * bytesPerRow + byte] ?? 0) & (own[byte] ?? 0);
      lacking |= lacked;
      present += weights[byte * BYTE_VALUES + lacked] ?? NaN;
    }
    sums[row] = mean(sums[row] ?? NaN, lacking === 0 ? divisorOfAll : present);
  }
}

/** Weights of nothing give nobody a score: that is 0 ÷ 0. */
function mean(sum: number, divisor: number): number {
  const quotient = sum / divisor;
  // Weights that sum to 1 only within rounding can lift a full score a hair above 100.
  return quotient > 100 ? 100 : quotient;
}
