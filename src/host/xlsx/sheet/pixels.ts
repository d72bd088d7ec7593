/** Pixels of the widest digit of the default font (Calibri 11 at 96 dpi), the file's unit of width. */
const DIGIT = 7;

/** A column without a width, in pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;

/**
 * A column's width in pixels.
 *
 * @param width in digits, padding included, as the file has it
 * @see ECMA-376 part 1, 18.3.1.13 col
 * @example pixelsOf(9.140625) // 64
 */
export function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/**
 * The reverse of `pixelsOf`.
 *
 * @example widthOf(64) // 9.140625
 */
export function widthOf(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
