import { areaOf, MARK_HEADING, readMark, typedKey } from '../sheets';
import type { Typed } from '../sheets';
import { readArea } from './readArea';
import type { ReportSheets } from './reportSheets';

/**
 * What people typed into the reports of a customers' sheet: constants in the cells that the hidden marks name. A later
 * sheet's word counts where two say something about the same.
 */
export async function typedCells(context: Excel.RequestContext, { of, records }: ReportSheets): Promise<Typed> {
  const typed = new Map<string, string | number | boolean>();
  for (const { id } of records.filter((record) => record.of === of)) {
    for (const [key, cell] of await typedOn(context, context.workbook.worksheets.getItem(id))) typed.set(key, cell);
  }
  return typed;
}

/** What people typed into one report. */
export async function typedOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Typed> {
  const cells = await typedCellsOn(context, sheet);
  return new Map(cells.map(({ field, subject, cell }) => [typedKey(field, subject), cell]));
}

/** A cell that a person typed into. */
export interface TypedCell {
  readonly field: string;
  readonly subject: string;
  readonly cell: string | number | boolean;
  /** On its sheet, from zero. */
  readonly row: number;
  readonly column: number;
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

/** Reads the columns that the marks name, once each, and keeps what was typed there. */
async function readTyped(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  marks: readonly string[],
): Promise<readonly TypedCell[]> {
  const read = marks.map(readMark);
  const columns = [...new Set(read.flatMap((mark) => mark?.fields.map(([, column]) => column) ?? []))];
  const ranges = columns.map((column) => sheet.getRangeByIndexes(firstRow, column, marks.length, 1).load('formulas'));
  await context.sync();
  const formulas = new Map(columns.map((column, index) => [column, ranges[index]?.formulas ?? []]));
  return read.flatMap((mark, index) =>
    (mark?.fields ?? []).flatMap(([field, column]): readonly TypedCell[] => {
      const cell: unknown = formulas.get(column)?.[index]?.[0];
      if (!mark || !isTyped(cell, mark.holdFormulas)) return [];
      return [{ field, subject: mark.subject, cell, row: firstRow + index, column }];
    }),
  );
}

/** Whether a cell holds something of a person's. */
function isTyped(cell: unknown, holdsFormulas: boolean): cell is string | number | boolean {
  if (typeof cell === 'string') return cell !== '' && !(holdsFormulas && cell.startsWith('='));
  return typeof cell === 'number' || typeof cell === 'boolean';
}
