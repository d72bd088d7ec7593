import { columnLetters } from '../../address';
import type { CustomerPlace } from '../reportSources';

/**
 * A sheet's name as formulas write it.
 *
 * @example quotedSheet("客户 '24") // "'客户 ''24'!"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A column of the customers as formulas write it, fixed: `'客户'!$C$5:$C$304`. */
export function customerColumn({ sheet, firstRow, lastRow }: CustomerPlace, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/**
 * A text as a formula writes it.
 *
 * @example formulaText('A "best"') // '"A ""best"""'
 */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A criterion of COUNTIF and SUMIF that a cell meets by being exactly a text, as a formula writes it.
 *
 * @example equalTo('A*') // '"=A~*"'
 */
export function equalTo(text: string): string {
  return formulaText(`=${text.replace(/[~*?]/g, '~$&')}`);
}

/**
 * A number, or 0 where it would be divided by 0, as a formula.
 *
 * @example ratio('B5', 'B$9') // '=IF(B$9=0,0,B5/B$9)'
 */
export function ratio(part: string, whole: string): string {
  return `=IF(${whole}=0,0,${part}/${whole})`;
}
