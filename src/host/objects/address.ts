import type { Rect } from '../Rect';
import { a1Of, lettersOf, rectOf } from '../xlsx/a1';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** @example quotedSheetName('My sheet') // "'My sheet'" */
export const quotedSheetName = (name: string): string =>
  plainSheetName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** As Excel prints a range: `A1:B2`, `A:C` for whole columns, `2:3` for whole rows. */
export function a1Text(rect: Rect): string {
  if (isEntireColumn(rect) && !isEntireRow(rect)) return `${lettersOf(rect.column)}:${lettersOf(lastColumn(rect))}`;
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow(rect) + 1}`;
  return a1Of(rect);
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export const fullAddress = (sheetName: string, rect: Rect): string => `${quotedSheetName(sheetName)}!${a1Text(rect)}`;

/** With `$` everywhere, as names and sources of formulas hold it: `Sheet1!$A$1:$B$2`. */
export const absoluteAddress = (sheetName: string, rect: Rect): string =>
  `${quotedSheetName(sheetName)}!${a1Text(rect).replace(/[A-Z]+|\d+/g, '$$$&')}`;

/** A reference as it is written: its sheet, where it names one, and its cells. */
export interface WrittenReference {
  readonly sheetName: string | undefined;
  readonly text: string;
  /** Undefined where the text is no A1 reference (a name, perhaps). */
  readonly rect: Rect | undefined;
}

/** @example writtenReference("'My sheet'!$A$1").sheetName // 'My sheet' */
export function writtenReference(text: string): WrittenReference {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(text.trim()) ?? [];
  const reference = rest ?? '';
  // A bare column or word such as TAX is a name, not a reference.
  const isReference = reference.includes(':') || /\d$/.test(reference);
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain,
    text: reference,
    rect: isReference ? rectOf(reference) : undefined,
  };
}
