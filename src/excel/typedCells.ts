import { areaOf, MARK_HEADING, readMark, typedKey } from '../sheets';
import type { InputMark, Typed } from '../sheets';
import { inTurns } from './inTurns';
import { readArea } from './readArea';
import type { ReportSheets } from './reportSheets';

/**
 * What people typed into the reports of a customers' sheet: constants in the cells that the hidden marks name. Where two
 * cells say something about the same, the one counts that was typed over a formula of ours, as it shows what the other
 * held; else the later sheet's.
 */
export async function typedCells(context: Excel.RequestContext, { of, records }: ReportSheets): Promise<Typed> {
  const cells: TypedCell[] = [];
  for (const { id } of records.filter((record) => record.of === of)) {
    for (const cell of await typedCellsOn(context, context.workbook.worksheets.getItem(id))) cells.push(cell);
  }
  return typedOf(cells);
}

function typedOf(cells: readonly TypedCell[]): Typed {
  const typed = new Map<string, string | number | boolean>();
  for (const isOver of [false, true]) {
    for (const { field, subject, cell, isOverFormula } of cells) {
      if (isOverFormula === isOver) typed.set(typedKey(field, subject), cell);
    }
  }
  return typed;
}

/** What people typed into one report. */
export async function typedOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Typed> {
  return typedOf(await typedCellsOn(context, sheet));
}

/** A cell that a person typed into. */
export interface TypedCell {
  readonly field: string;
  readonly subject: string;
  readonly cell: string | number | boolean;
  /** On its sheet, from zero. */
  readonly row: number;
  readonly column: number;
  /** It stands in place of a formula of ours. */
  readonly isOverFormula: boolean;
}

/** The cells of one report that people typed into. */
export async function typedCellsOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly TypedCell[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (used.isNullObject) return [];
  const { row, rows, column, columns } = areaOf(used.address);
  const headings = await readArea(context, sheet, { row, column, rows: 1, columns });
  const at = headings.findIndex(([heading]) => heading === MARK_HEADING);
  if (at === -1) return [];
  const [marks] = await readArea(context, sheet, { row, column: column + at, rows, columns: 1 });
  return readTyped(context, sheet, row, (marks ?? []).map(String));
}

/** Cells read per sync: far fewer bytes than Excel on the web hands over at once. */
const CELLS_PER_SYNC = 20_000;

/** Reads the columns that the marks name, once each, block by block, and keeps what was typed there. */
async function readTyped(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  texts: readonly string[],
): Promise<readonly TypedCell[]> {
  const marks = await inTurns(markSteps(texts));
  const columns = [...new Set([...marks.values()].flatMap(({ fields }) => fields.map(([, column]) => column)))];
  const typed: TypedCell[] = [];
  const rowsPerSync = Math.ceil(CELLS_PER_SYNC / Math.max(1, columns.length));
  for (let from = 0; columns.length > 0 && from < texts.length; from += rowsPerSync) {
    const rows = Math.min(rowsPerSync, texts.length - from);
    const ranges = columns.map((column) => sheet.getRangeByIndexes(firstRow + from, column, rows, 1).load('formulas'));
    await context.sync();
    const formulas = new Map(columns.map((column, index) => [column, ranges[index]?.formulas ?? []]));
    for (let at = 0; at < rows; at++) {
      const mark = marks.get(from + at);
      if (!mark) continue;
      const { subject, fields, holdFormulas: isOverFormula } = mark;
      for (const [field, column] of fields) {
        const cell: unknown = formulas.get(column)?.[at]?.[0];
        if (!isTyped(cell, isOverFormula)) continue;
        typed.push({ field, subject, cell, row: firstRow + from + at, column, isOverFormula });
      }
    }
  }
  return typed;
}

/** Marks read between two yields. */
const MARKS_PER_STEP = 500;

/** What the marks say, by row; those that name no cells are about the ones named above them. */
function* markSteps(texts: readonly string[]): Generator<void, ReadonlyMap<number, InputMark>, void> {
  const marks = new Map<number, InputMark>();
  let headed: InputMark['fields'] = [];
  let about = '';
  for (const [row, text] of texts.entries()) {
    if (row % MARKS_PER_STEP === 0) yield;
    const mark = readMark(text);
    if (mark?.isHead) headed = mark.fields;
    if (!mark || mark.isHead) continue;
    if (mark.subject !== '') about = mark.subject;
    const subject = mark.isAboutAbove ? about : mark.subject;
    marks.set(row, { ...mark, subject, fields: mark.fields.length === 0 ? headed : mark.fields });
  }
  return marks;
}

/** Whether a cell holds something of a person's. */
function isTyped(cell: unknown, holdsFormulas: boolean): cell is string | number | boolean {
  if (typeof cell === 'string') return cell !== '' && !(holdsFormulas && cell.startsWith('='));
  return typeof cell === 'number' || typeof cell === 'boolean';
}
