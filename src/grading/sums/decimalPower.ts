/** Whole numbers up to it keep their neighbours apart by less than an eighth, so that rounding finds the decimal meant. */
const LARGEST_WHOLE = 2 ** 50;

// Written and read again, for a power computed may be off by a rounding.
const powerOfTen = (digits: number) => Number(`1e${digits}`);

const MOST_DECIMALS = 22;
const powers = Array.from({ length: MOST_DECIMALS + 1 }, (_, digits) => powerOfTen(digits));

/**
 * The power of ten that makes whole numbers of decimals: values up to `largest` times it keep 15 significant digits of
 * the largest, as Excel does, and at most 22 decimals.
 *
 * @param largest absolute value, finite
 * @example decimalPower(250) // 1e12
 */
export function decimalPower(largest: number): number {
  const size = Math.abs(largest);
  const digits = Math.min(MOST_DECIMALS, Math.floor(Math.log10(LARGEST_WHOLE / size)));
  const power = powers[digits] ?? powerOfTen(digits);
  return size * power > LARGEST_WHOLE ? powerOfTen(digits - 1) : power;
}
