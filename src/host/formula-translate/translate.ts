import type { Rect } from '../Rect';
import { HostError } from '../store/hostError';
import { absoluteAddress, columnLetters, sheetQualifier } from './a1';
import { structuredReference } from './structuredReference';
import type { StructuredReference } from './structuredReference';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** What translating asks of the workbook. */
export interface TranslationContext {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** A table by name, or the one around the formula's cell. */
  table(name: string | undefined): TranslationTable | undefined;
  sheetName(sheetId: string): string;
  sheetIdOf(sheetName: string): string | undefined;
  /** The rectangle a cell spills over; its own cell where it does not. */
  spill(sheetId: string, row: number, column: number): Rect;
}

export interface TranslationTable {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

const refError = '#REF!';

const placed = new Set<Token['kind']>(['structured', 'spill']);

/** Whether a formula holds anything the engine has to be told in other words. */
export function needsTranslation(formula: string): boolean {
  return formula.includes('[') || formula.includes('#') || formula.includes('_xlfn') || formula.includes('_xlws');
}

/** Excel's own spelling: without the prefixes that files carry. */
export function withoutPrefixes(formula: string): string {
  return formula.replace(/_xl(?:fn|ws|udf)\./gi, '');
}

/**
 * A formula in words the engine understands: structured references and `A1#` become plain references. One token stays
 * one token, so that `excelFormula` can find the way back.
 *
 * @param formula en-US, with its `=`
 * @throws HostError InvalidArgument for a text or bracket that never ends, a name of no table outside one;
 *   NotImplemented for references to other workbooks
 */
export function engineFormula(formula: string, context: TranslationContext): string {
  const tokens = tokensOf(formula);
  if (!tokens) throw new HostError('InvalidArgument', `The formula ${formula} cannot be read.`);
  return tokens.map((token) => engineText(token, formula, context)).join('');
}

function engineText(token: Token, formula: string, context: TranslationContext): string {
  if (token.kind === 'external')
    throw new HostError('NotImplemented', `References to other workbooks are not modelled: ${formula}`);
  if (token.kind === 'structured') {
    const reference = structuredReference(token.text);
    if (!reference) throw new HostError('InvalidArgument', `The reference ${token.text} cannot be read.`);
    return structuredAddress(reference, context);
  }
  return token.kind === 'spill' ? spillAddress(token.text, context) : token.text;
}

/** Rows of the table a set of sections covers. */
function rowsOf(table: TranslationTable, { sections }: StructuredReference, row: number) {
  const { rect } = table;
  const first = rect.row + (table.showHeaders ? 1 : 0);
  const last = rect.row + rect.rows - 1 - (table.showTotals ? 1 : 0);
  const has = (section: (typeof sections)[number]) => sections.includes(section);
  if (has('All')) return { from: rect.row, to: rect.row + rect.rows - 1 };
  if (has('This Row')) return row >= first && row <= last ? { from: row, to: row } : undefined;
  if ((has('Headers') && !table.showHeaders) || (has('Totals') && !table.showTotals)) return undefined;
  const from = has('Headers') ? rect.row : has('Data') ? first : last + 1;
  const to = has('Totals') ? last + 1 : has('Data') ? last : rect.row;
  return from <= to ? { from, to } : undefined;
}

function structuredAddress(reference: StructuredReference, context: TranslationContext): string {
  const table = context.table(reference.table);
  if (!table) {
    if (reference.table !== undefined) return refError;
    throw new HostError('InvalidArgument', 'A reference without a table name stands outside a table.');
  }
  const indexOf = (header: string) =>
    table.columns.findIndex((column) => column.toLowerCase() === header.toLowerCase());
  const first = reference.firstColumn === undefined ? 0 : indexOf(reference.firstColumn);
  const last = reference.lastColumn === undefined ? table.columns.length - 1 : indexOf(reference.lastColumn);
  const rows = rowsOf(table, reference, context.row);
  if (first < 0 || last < 0 || !rows) return refError;
  const qualifier = table.sheetId === context.sheetId ? '' : sheetQualifier(context.sheetName(table.sheetId));
  const column = table.rect.column + Math.min(first, last);
  const columns = Math.abs(last - first) + 1;
  if (reference.sections.includes('This Row')) {
    const cell = (at: number) => `$${columnLetters(at)}${context.row + 1}`;
    return `${qualifier}${cell(column)}${columns === 1 ? '' : `:${cell(column + columns - 1)}`}`;
  }
  return `${qualifier}${absoluteAddress({ row: rows.from, column, rows: rows.to - rows.from + 1, columns })}`;
}

function spillAddress(text: string, context: TranslationContext): string {
  const [, prefix, letters = '', digits = ''] = /^(.*!)?\$?([A-Za-z]{1,3})\$?(\d+)#$/u.exec(text) ?? [];
  const sheetName = prefix?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  const sheetId = sheetName === undefined ? context.sheetId : context.sheetIdOf(sheetName);
  if (sheetId === undefined) return refError;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return `${prefix ?? ''}${absoluteAddress(context.spill(sheetId, Number(digits) - 1, column))}`;
}

/**
 * The way back: the formula as Excel shows it, when the engine may have moved its references since.
 *
 * @param engine the engine's formula now
 * @param written the formula as it was written, before `engineFormula`
 * @returns `written` with the plain references of `engine`; `engine` itself where the two no longer match
 */
export function excelFormula(engine: string, written: string): string {
  const from = tokensOf(engine);
  const to = tokensOf(written);
  if (!from || !to || from.length !== to.length) return engine;
  return to.map((token, index) => (placed.has(token.kind) ? token.text : from[index]?.text)).join('');
}
