import { cellAddress, MANUAL_FIELDS } from '../sheets';
import type { TypedManual } from '../sheets';
import type { ReportSheets } from './reportSheets';
import { typedCellsOn } from './typedCells';

/**
 * The tiers that people typed into the sheet of results for review, with the cells they stand in.
 *
 * @param sheets of the customers
 * @param key of that report
 * @returns undefined: there is no such sheet, so nobody can have said anything on it
 */
export async function manualCells(
  context: Excel.RequestContext,
  { of, records, present }: ReportSheets,
  key: string,
): Promise<readonly TypedManual[] | undefined> {
  const id = records.find((record) => record.of === of && record.key === key)?.id;
  if (id === undefined) return undefined;
  const sheet = present.find((each) => each.id === id)?.name ?? '';
  const fields: ReadonlySet<string> = new Set(Object.values(MANUAL_FIELDS));
  const cells = await typedCellsOn(context, context.workbook.worksheets.getItem(id));
  return cells
    .filter(({ field }) => fields.has(field))
    .map(({ field, subject, cell, row, column }) => ({
      field,
      id: subject,
      text: String(cell).trim(),
      place: `${sheet}!${cellAddress(row, column)}`,
    }));
}
