import { textWidth } from '../../textWidth';

/** Points of a line in the standard size. */
export const LINE = 15;
/** Points above and below the text of a row that wraps. */
const PADDING = 4;

/**
 * Points that a text takes that wraps within a width. Words do not break where the line ends: a tenth of it is lost.
 *
 * @param width in characters of the standard font
 * @param line points of a line
 * @example textHeight('A word after another', 10) // 49
 */
export function textHeight(shown: string, width: number, line = LINE): number {
  return Math.max(1, Math.ceil(textWidth(shown) / (width * 0.9))) * line + PADDING;
}
