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
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (used.isNullObject) continue;
    const { row, rows, column, columns } = areaOf(used.address);
    const headings = await readArea(context, sheet, { row, column, rows: 1, columns });
    const at = headings.findIndex(([heading]) => heading === MARK_HEADING);
    if (at === -1) continue;
    const [marks] = await readArea(context, sheet, { row, column: column + at, rows, columns: 1 });
    await readTyped(context, sheet, row, (marks ?? []).map(String), typed);
  }
  return typed;
}

/** Reads the columns that the marks name, once each, and keeps what was typed there. */
async function readTyped(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  marks: readonly string[],
  typed: Map<string, string | number | boolean>,
): Promise<void> {
  const read = marks.map(readMark);
  const columns = [...new Set(read.flatMap((mark) => mark?.fields.map(([, column]) => column) ?? []))];
  const ranges = columns.map((column) => sheet.getRangeByIndexes(firstRow, column, marks.length, 1).load('formulas'));
  await context.sync();
  const formulas = new Map(columns.map((column, index) => [column, ranges[index]?.formulas ?? []]));
  read.forEach((mark, row) => {
    for (const [field, column] of mark?.fields ?? []) {
      const cell: unknown = formulas.get(column)?.[row]?.[0];
      if (mark && isTyped(cell, mark.holdFormulas)) typed.set(typedKey(field, mark.subject), cell);
    }
  });
}

/** Whether a cell holds something of a person's. */
function isTyped(cell: unknown, holdsFormulas: boolean): cell is string | number | boolean {
  if (typeof cell === 'string') return cell !== '' && !(holdsFormulas && cell.startsWith('='));
  return typeof cell === 'number' || typeof cell === 'boolean';
}
