import type { CellData } from '../bookData';
import type { Rect } from '../Rect';
import { isCalculatedHere } from '../formula-translate/isCalculatedHere';
import { engineFormula, excelFormula, needsTranslation, withoutPrefixes } from '../formula-translate/translate';
import type { TranslationContext } from '../formula-translate/translate';
import { tokensOf } from '../formula-translate/tokens';
import { structuredReference, structuredText } from '../formula-translate/structuredReference';
import type { StructuredReference } from '../formula-translate/structuredReference';
import type { Engine } from '../univer/Engine';
import type { ICellData } from '../univer/univerPackages';
import { HostError } from './hostError';
import type { TableRegistry } from './tableRegistry';
import type { WriteBuffer } from './writeBuffer';

/** Formulas between Excel's words and the engine's. */
export interface Formulas {
  /** What a cell holds for a formula: the engine's words, and Excel's beside them where they differ. */
  cell(formula: string, sheetId: string, row: number, column: number): ICellData;
  /** The same of a file's formula; no `f` where it can't be calculated here. */
  loaded(formula: string, sheetId: string, row: number, column: number, spill: CellData['spill']): ICellData;
  /** Whether any was loaded that can't be calculated here. */
  hasKept(): boolean;
  /** What to change about a formula a person typed at the grid. */
  typed(formula: string, sheetId: string, row: number, column: number): Pick<ICellData, 'f' | 'custom'>;
  /** A cell's formula as Excel shows it. */
  excel(cell: ICellData): string;
  /** Says every formula anew, after tables, sheets or spilled ranges changed. True: some are to be calculated again. */
  translateAgain(): boolean;
  /** Lets go of references to tables that are no more: the formulas keep the plain ones. */
  keepPlain(): void;
  /** Rewrites references to a table, after it or its columns were renamed. */
  renameInFormulas(change: (reference: StructuredReference, inTable: string | undefined) => StructuredReference): void;
}

const writtenKey = 'written';
const keptKey = 'kept';
const keptSpillKey = 'keptSpill';

/** The formula as it was written, kept beside the engine's. */
export function writtenFormula(cell: ICellData): string | undefined {
  const written: unknown = cell.custom?.[writtenKey];
  return typeof written === 'string' ? written : undefined;
}

/** A file's formula that is shown and saved, and not calculated. */
export function keptFormula(cell: ICellData): string | undefined {
  const kept: unknown = cell.custom?.[keptKey];
  return typeof kept === 'string' ? kept : undefined;
}

/** Rows × columns that such a formula's results take. */
export function keptSpill(cell: ICellData): CellData['spill'] {
  // Written by `loaded`.
  return cell.custom?.[keptSpillKey] as CellData['spill'];
}

function checkSyntax(formula: string): void {
  const tokens = tokensOf(formula);
  let depth = 0;
  for (const { kind, text } of tokens ?? []) {
    if (kind !== 'operator') continue;
    if (text === '(') depth += 1;
    if (text === ')' && (depth -= 1) < 0) break;
  }
  const isUnfinished = /[+\-*/^&=<>,(]\s*$/.test(formula);
  if (!tokens || depth !== 0 || isUnfinished)
    throw new HostError('InvalidArgument', `The formula ${formula} is not complete.`);
}

export function formulasOf(
  engineOf: () => Engine | undefined,
  bufferOf: () => WriteBuffer | undefined,
  tables: TableRegistry,
  sheetNameOf: (sheetId: string) => string,
  loadedNames: ReadonlyMap<string, string>,
): Formulas {
  let isAnyTranslated = false;
  let isAnyKept = false;

  const spill = (sheetId: string, row: number, column: number): Rect => {
    const engine = engineOf();
    const range = engine?.formulas.getArrayFormulaRange()[engine.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return { row, column, rows: 1, columns: 1 };
    return { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
  };

  const contextAt = (sheetId: string, row: number, column: number): TranslationContext => ({
    sheetId,
    row,
    column,
    table: (name) => (name === undefined ? tables.at(sheetId, row, column) : tables.byName(name)),
    sheetName: sheetNameOf,
    sheetIdOf: (name) => {
      const engine = engineOf();
      const names = engine
        ? engine.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()] as const)
        : [...loadedNames];
      return names.find(([, sheetName]) => sheetName.toLowerCase() === name.toLowerCase())?.[0];
    },
    spill,
  });

  const excel: Formulas['excel'] = (cell) => {
    if (!cell.f) return (cell.custom && keptFormula(cell)) ?? '';
    const written = writtenFormula(cell);
    const engine = cell.f ?? '';
    return written === undefined ? engine : excelFormula(engine, written);
  };

  const forTranslated = (visit: (sheetId: string, row: number, column: number, cell: ICellData) => void) => {
    bufferOf()?.flush();
    const engine = engineOf();
    if (!engine) return;
    const data = engine.formulas.getFormulaData()[engine.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(data)) {
      const matrix = engine.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const column of Object.keys(columns ?? {})) {
          const cell = matrix?.[Number(row)]?.[Number(column)];
          if (cell?.f && cell.custom) visit(sheetId, Number(row), Number(column), cell);
        }
    }
  };

  const rewritten = (written: string, sheetId: string, row: number, column: number): ICellData => {
    const f = engineFormula(written, contextAt(sheetId, row, column));
    return { f, v: null, t: null, si: null, p: null, custom: { [writtenKey]: written } };
  };

  const cellOf: Formulas['cell'] = (formula, sheetId, row, column) => {
    const written = withoutPrefixes(formula);
    if (!needsTranslation(written)) return { f: written, v: null, t: null, si: null, p: null, custom: null };
    const cell = rewritten(written, sheetId, row, column);
    if (cell.f === written) return { ...cell, custom: null };
    isAnyTranslated = true;
    return cell;
  };

  return {
    cell(formula, sheetId, row, column) {
      checkSyntax(formula);
      return cellOf(formula, sheetId, row, column);
    },
    loaded(formula, sheetId, row, column, spill) {
      // What cannot be calculated here keeps the result it came with, and its formula for the way back to the file.
      if (!isCalculatedHere(formula)) {
        isAnyKept = true;
        return { custom: { [keptKey]: formula, ...(spill && { [keptSpillKey]: spill }) } };
      }
      return cellOf(formula, sheetId, row, column);
    },
    hasKept: () => isAnyKept,
    typed(formula, sheetId, row, column) {
      if (!needsTranslation(formula)) return {};
      const { f, custom } = cellOf(formula, sheetId, row, column);
      return custom ? { f, custom } : {};
    },
    excel,
    translateAgain() {
      if (!isAnyTranslated) return false;
      let isChanged = false;
      forTranslated((sheetId, row, column, cell) => {
        const next = rewritten(excel(cell), sheetId, row, column);
        if (next.f === cell.f && writtenFormula(next) === writtenFormula(cell)) return;
        isChanged ||= next.f !== cell.f;
        bufferOf()?.put(sheetId, row, column, next);
      });
      bufferOf()?.flush();
      return isChanged;
    },
    keepPlain() {
      if (!isAnyTranslated) return;
      forTranslated((sheetId, row, column, cell) => {
        const references = (tokensOf(writtenFormula(cell) ?? '') ?? [])
          .filter(({ kind }) => kind === 'structured')
          .map(({ text }) => structuredReference(text));
        const isOrphan = references.some((reference) =>
          reference?.table === undefined ? !tables.at(sheetId, row, column) : !tables.byName(reference.table),
        );
        if (isOrphan) delete cell.custom;
      });
    },
    renameInFormulas(change) {
      if (!isAnyTranslated) return;
      forTranslated((sheetId, row, column, cell) => {
        const own = tables.at(sheetId, row, column)?.name;
        const written = excel(cell);
        const next = (tokensOf(written) ?? [])
          .map(({ kind, text }) => {
            const reference = kind === 'structured' ? structuredReference(text) : undefined;
            if (!reference) return text;
            const renamed = change(reference, own);
            return renamed === reference ? text : structuredText(renamed);
          })
          .join('');
        if (next !== written) cell.custom = { [writtenKey]: next };
      });
    },
  };
}
