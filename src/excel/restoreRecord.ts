import type { Area } from '../sheets';
import { deleteGradingName, gradingName, setGradingName } from './gradingNames';
import { gradingRecords, saveGradingRecords } from './gradingRecords';
import type { LastGrading } from './lastGrading';
import { keepStandingTexts } from './standings';
import { keepScheme } from './workbookSchemes';

/**
 * Makes the workbook remember what it did before a grading, which has just been taken back.
 *
 * @param legend where the legend of before stands again
 */
export async function restoreRecord(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { number, columns, recordBefore, schemeBefore, standingsBefore }: LastGrading,
  legend: Area | undefined,
): Promise<void> {
  const others = (await gradingRecords(context)).filter((record) => record.number !== number);
  const partsBefore = new Set(recordBefore?.columns.map(({ part }) => part));
  for (const { part } of columns) {
    if (!partsBefore.has(part)) deleteGradingName(context, gradingName(number, part));
  }
  if (!recordBefore) deleteGradingName(context, gradingName(number, 'key'));
  if (legend) {
    const { row, column, rows, columns: width } = legend;
    setGradingName(context, gradingName(number, 'legend'), sheet.getRangeByIndexes(row, column, rows, width));
  } else {
    deleteGradingName(context, gradingName(number, 'legend'));
  }
  saveGradingRecords(context, recordBefore ? [...others, recordBefore] : others);
  await context.sync();
  await keepStandingTexts(context, number, standingsBefore);
  if (schemeBefore) await keepScheme(context, schemeBefore);
}
