import { demandUnprotected } from './demandUnprotected';
import { deleteGradingNames } from './gradingNames';
import { gradingRecords, saveGradingRecords } from './gradingRecords';
import { lastGrading, rememberGrading } from './lastGrading';
import { removeColumns } from './removeColumns';
import { keepStandingTexts } from './standings';
import { standingGradings } from './standingGradings';
import { tableOver } from './tablePlaces';

/**
 * Removes every grading that stands on a sheet: its columns with all that is in them, its rules, its legend and what the
 * workbook remembers of it. Works after reopening as well, when there is nothing left to take back.
 *
 * @throws Refusal `protectedSheet`
 */
export async function removeGrading(context: Excel.RequestContext, sheetNamed: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetNamed);
  await demandUnprotected(context, sheet);
  const standing = (await standingGradings(context)).filter(({ columns }) =>
    columns.some(({ place }) => place.sheet === sheetNamed),
  );
  for (const { record } of standing) {
    // Found anew each time: removing one may have moved the next.
    const now = (await standingGradings(context)).find((each) => each.record.number === record.number);
    const columns = now?.columns.filter(({ place }) => place.sheet === sheetNamed) ?? [];
    const { legend } = now ?? {};
    if (legend?.sheet === sheetNamed) {
      const { row, column, rows, columns: width } = legend.area;
      const cells = sheet.getRangeByIndexes(row, column, rows, width);
      cells.clear('All');
    }
    const table = await tableOver(context, sheet, columns[0]?.place.area);
    await removeColumns(
      context,
      sheet,
      table,
      columns.map(({ place }) => ({ area: place.area, isInserted: false })),
    );
    deleteGradingNames(context, record.number, record.columns);
    await keepStandingTexts(context, record.number, []);
    if (lastGrading()?.number === record.number) rememberGrading(undefined);
  }
  const gone = new Set(standing.map(({ record }) => record.number));
  const records = await gradingRecords(context);
  saveGradingRecords(
    context,
    records.filter(({ number }) => !gone.has(number)),
  );
  await context.sync();
}
