import type { Language } from '../../../grading/types';
import { text } from '../../../locales';
import { LONGEST_NAME } from '../layout/uniqueSheetName';

/**
 * What the sheet of a matrix is called: by both axes, which are cut where Excel has no room for them.
 *
 * @example matrixName('en', 'Value', 'Loyalty') // 'Value–Loyalty matrix'
 */
export function matrixName(language: Language, up: string, right: string): string {
  const titled = (names: readonly [string, string]) =>
    text(language, 'report.matrix.title', { up: names[0], right: names[1] });
  const room = LONGEST_NAME - titled(['', '']).length;
  const half = Math.floor(room / 2);
  return titled([
    cutTo(up, Math.max(half, room - right.length)),
    cutTo(right, Math.max(room - half, room - up.length)),
  ]);
}

function cutTo(name: string, characters: number): string {
  return name.length <= characters ? name : `${name.slice(0, characters - 1).trimEnd()}…`;
}
