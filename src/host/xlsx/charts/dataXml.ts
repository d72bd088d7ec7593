import type { CellData } from '../../bookData';
import type { CellsRef } from '../../charts/data/CellsRef';
import { absoluteAddress } from '../../objects/address';
import { cellXmlOf, escapeXml } from '../xml/escape';
import type { ChartBook } from './ChartBook';

/** The formula of a chart's cells: `Sheet1!$A$2:$A$9`. */
const formulaXml = ({ sheet, rect }: CellsRef, book: ChartBook): string =>
  `<c:f>${escapeXml(absoluteAddress(book.sheets[sheet]?.name ?? '', rect))}</c:f>`;

function cellsOf({ sheet, rect }: CellsRef, book: ChartBook): readonly (CellData | undefined)[] {
  const rows = book.sheets[sheet]?.rows ?? [];
  return Array.from(
    { length: rect.rows * rect.columns },
    (_, at) => rows[rect.row + Math.floor(at / rect.columns)]?.[rect.column + (at % rect.columns)],
  );
}

const point = (index: number, text: string): string => `<c:pt idx="${index}"><c:v>${cellXmlOf(text)}</c:v></c:pt>`;

function numbersXml(ref: CellsRef, cells: readonly (CellData | undefined)[], book: ChartBook): string {
  const format = book.formatOf(cells.find((cell) => cell?.value !== undefined)) ?? 'General';
  const points = cells.map((cell, index) => (typeof cell?.value === 'number' ? point(index, String(cell.value)) : ''));
  const cache = `<c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}`;
  return `<c:numRef>${formulaXml(ref, book)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** Texts of cells, with what they were when the file was written. */
export function textsXml(ref: CellsRef, book: ChartBook): string {
  const cells = cellsOf(ref, book);
  const points = cells.map((cell, index) => (cell?.value === undefined ? '' : point(index, String(cell.value))));
  return `<c:strRef>${formulaXml(ref, book)}<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** Values that are drawn; "" where there are none. */
export const valuesXml = (name: string, ref: CellsRef | undefined, book: ChartBook): string =>
  ref ? `<c:${name}>${numbersXml(ref, cellsOf(ref, book), book)}</c:${name}>` : '';

/** Categories: numbers where all are numbers, else texts. */
export function categoriesXml(name: string, ref: CellsRef | undefined, book: ChartBook): string {
  if (!ref) return '';
  const cells = cellsOf(ref, book);
  const isText = cells.some((cell) => typeof cell?.value === 'string');
  return `<c:${name}>${isText ? textsXml(ref, book) : numbersXml(ref, cells, book)}</c:${name}>`;
}
