import type { CellData } from '../../bookData';
import { rectOf } from '../a1';
import { cellTextOf, unescapeXml } from '../xml/escape';
import { attributesOf } from '../xml/parseXml';
import { errorText } from './errorText';
import { formulaFromFile } from './formulaText';
import { isoSerial } from './isoSerial';
import type { RawCell } from './RawCell';
import { sharedFormula } from './sharedFormula';
import { sharedItemText } from './sharedStrings';
import type { SheetSource } from './SheetSource';

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formulaAt: (rows: number, columns: number) => string;
}

/** A cell's data, and the group whose formula it shares. */
export interface CellRead {
  readonly data: CellData | undefined;
  readonly group?: string;
  /** It is the cell that carries the group's text. */
  readonly isMaster?: boolean;
}

/**
 * Reads the cells of one sheet, in the order of the file: a shared formula is written with its first cell.
 *
 * @returns a function from a raw cell and its row to what it holds
 */
export function cellReader(source: SheetSource): (raw: RawCell, row: number) => CellRead {
  const groups = new Map<string, Shared>();
  const { xml } = source;

  const readFormula = (raw: RawCell, row: number): FormulaRead => {
    const openEnd = xml.indexOf('>', raw.formulaStart) + 1;
    const text = xml.slice(openEnd, Math.max(openEnd, raw.formulaEnd - 4));
    if (xml.charCodeAt(raw.formulaStart + 2) === 62) return { formula: formulaFromFile(unescapeXml(text)) };
    const { t, si = '', ref = '' } = attributesOf(xml.slice(raw.formulaStart, openEnd));
    if (t === 'dataTable') return {};
    if (t === 'shared' && text === '') {
      const shared = groups.get(si);
      const formula = shared && formulaFromFile(shared.formulaAt(row - shared.row, raw.column - shared.column));
      return { formula, group: si };
    }
    const formula = text === '' ? undefined : formulaFromFile(unescapeXml(text));
    if (t === 'shared') {
      groups.set(si, { row, column: raw.column, formulaAt: sharedFormula(unescapeXml(text)) });
      return { formula, group: si, isMaster: true };
    }
    const rect = t === 'array' ? rectOf(ref) : undefined;
    const spill = rect && rect.rows * rect.columns > 1 ? { rows: rect.rows, columns: rect.columns } : undefined;
    return { formula, spill };
  };

  return (raw, row) => {
    const read = raw.formulaStart < raw.formulaEnd ? readFormula(raw, row) : undefined;
    const { formula, spill, group, isMaster } = read ?? NO_FORMULA;
    const content = contentOf(raw, source);
    if (content === undefined && formula === undefined && raw.xf === 0) return { data: undefined, group, isMaster };
    const isLiteral = formula === undefined && typeof content === 'string' && source.isLiteral[raw.xf] === true;
    const data: Writable<CellData> = {};
    if (typeof content === 'object') data.error = content.error;
    else if (content !== undefined) data.value = content;
    if (formula !== undefined) data.formula = formula;
    if (spill) data.spill = spill;
    if (raw.xf !== 0) data.style = raw.xf;
    if (isLiteral) data.literal = true;
    return { data, group, isMaster };
  };
}

/** Made property by property: there are a million of them. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface FormulaRead extends Omit<CellRead, 'data'> {
  readonly formula?: string;
  readonly spill?: CellData['spill'];
}

const NO_FORMULA: FormulaRead = {};

function contentOf(raw: RawCell, { xml, strings }: SheetSource): CellData['value'] | Pick<CellData, 'error'> {
  if (raw.type === 'inlineStr' && raw.inlineStart < raw.inlineEnd) {
    return sharedItemText(xml.slice(raw.inlineStart, raw.inlineEnd));
  }
  if (raw.valueStart >= raw.valueEnd) {
    return raw.type === 'str' && raw.formulaStart < raw.formulaEnd ? '' : undefined;
  }
  const text = xml.slice(raw.valueStart, raw.valueEnd);
  switch (raw.type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
    case 'inlineStr':
      return cellTextOf(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: errorText(text.trim()) };
    case 'd':
      return isoSerial(text.trim());
    default: {
      const value = Number(text);
      return Number.isNaN(value) ? cellTextOf(text) : value;
    }
  }
}
