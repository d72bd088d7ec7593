import type { CellData, SheetData } from '../../bookData';
import { a1Of, lettersOf } from '../a1';
import type { StyleWriter } from '../styles/styleWriter';
import { cellXmlOf, escapeXml } from '../xml/escape';
import { attributesOf } from '../xml/parseXml';
import type { CellRead } from './cellReader';
import { errorInFile } from './errorText';
import { formulaToFile } from './formulaText';
import type { RawCell } from './RawCell';
import type { SheetSource } from './SheetSource';
import type { StringWriter } from './stringWriter';

/** What writing cells needs of the rest of the file. */
export interface CellAdditions {
  readonly styles: Pick<StyleWriter, 'isSame' | 'xfFor'>;
  readonly strings: Pick<StringWriter, 'indexOf'>;
  /** Number of the metadata that makes an array formula a dynamic one. */
  dynamicArray(): number | undefined;
}

/** Writes the cells of one sheet, in the order of the file. */
export interface CellWriter {
  /**
   * A cell's XML; "" where there is nothing to say.
   *
   * @param raw the cell the file has in its place, `old` what it held
   */
  cellXml(cell: CellData, row: number, column: number, raw?: RawCell, old?: CellRead): string;
  /** The cell that carried a shared formula's text is gone: the others must be written out. */
  breakGroup(group: string): void;
  isBroken(group: string): boolean;
  hasNewFormulas(): boolean;
}

export function cellWriter(source: SheetSource, next: SheetData, additions: CellAdditions): CellWriter {
  const brokenGroups = new Set<string>();
  let hasNewFormulas = false;

  const tableAt = (row: number, column: number): string | undefined =>
    next.tables.find(
      ({ rect }) =>
        row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
    )?.name;

  const formulaXml = (
    cell: CellData,
    row: number,
    column: number,
    raw: RawCell | undefined,
    old: CellRead | undefined,
  ) => {
    if (cell.formula === undefined) return { xml: '', cm: undefined };
    hasNewFormulas = true;
    const isKept =
      raw !== undefined &&
      old?.data?.formula === cell.formula &&
      old.data.spill?.rows === cell.spill?.rows &&
      old.data.spill?.columns === cell.spill?.columns &&
      !(old.group !== undefined && brokenGroups.has(old.group));
    const cm = raw && attributesOf(source.xml.slice(raw.start, source.xml.indexOf('>', raw.start)))['cm'];
    if (isKept) return { xml: source.xml.slice(raw.formulaStart, raw.formulaEnd), cm };
    const text = escapeXml(formulaToFile(cell.formula, tableAt(row, column)));
    if (!cell.spill) return { xml: `<f>${text}</f>`, cm: undefined };
    const ref = a1Of({ row, column, ...cell.spill });
    return { xml: `<f t="array" ref="${ref}">${text}</f>`, cm: additions.dynamicArray()?.toString() };
  };

  const cellXml = (cell: CellData, row: number, column: number, raw?: RawCell, old?: CellRead): string => {
    const xf = additions.styles.xfFor(cell.style, cell.literal === true, raw?.xf);
    const formula = formulaXml(cell, row, column, raw, old);
    const { type, value } = valueOf(cell, additions.strings);
    if (formula.xml === '' && value === undefined && xf === 0) return '';
    const start = `<c r="${lettersOf(column)}${row + 1}"${xf === 0 ? '' : ` s="${xf}"`}${type === '' ? '' : ` t="${type}"`}${formula.cm === undefined ? '' : ` cm="${formula.cm}"`}`;
    const content = formula.xml + (value === undefined ? '' : `<v>${value}</v>`);
    return content === '' ? `${start}/>` : `${start}>${content}</c>`;
  };

  return {
    cellXml,
    breakGroup: (group) => void brokenGroups.add(group),
    isBroken: (group) => brokenGroups.has(group),
    hasNewFormulas: () => hasNewFormulas,
  };
}

function valueOf({ value, error, formula }: CellData, strings: Pick<StringWriter, 'indexOf'>) {
  if (error !== undefined) return { type: 'e', value: errorInFile(error) };
  if (value === undefined) return { type: '', value };
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: '', value: String(value) } : { type: 'e', value: '#NUM!' };
  }
  if (formula !== undefined) return { type: 'str', value: cellXmlOf(value) };
  return { type: 's', value: String(strings.indexOf(value)) };
}
