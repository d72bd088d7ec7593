import { deleteGradingName, gradingName, setGradingName } from './gradingNames';
import { gradingRecords, saveGradingRecords } from './gradingRecords';
import type { LastGrading } from './lastGrading';
import { keepScheme } from './workbookSchemes';

/** Makes the workbook remember what it did before a grading, which has just been taken back. */
export async function restoreRecord(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { number, columns, recordBefore, legendBefore, schemeBefore }: LastGrading,
): Promise<void> {
  const others = (await gradingRecords(context)).filter((record) => record.number !== number);
  const partsBefore = new Set(recordBefore?.columns.map(({ part }) => part));
  for (const { part } of columns) {
    if (!partsBefore.has(part)) deleteGradingName(context, gradingName(number, part));
  }
  if (!recordBefore) deleteGradingName(context, gradingName(number, 'key'));
  if (legendBefore) {
    const { row, column, rows, columns: width } = legendBefore.area;
    setGradingName(context, gradingName(number, 'legend'), sheet.getRangeByIndexes(row, column, rows, width));
  } else {
    deleteGradingName(context, gradingName(number, 'legend'));
  }
  saveGradingRecords(context, recordBefore ? [...others, recordBefore] : others);
  await context.sync();
  if (schemeBefore) await keepScheme(context, schemeBefore);
}
