import { cellBytes, numberFormatOf } from '../sheets';
import { createColumns } from './createColumns';
import { gradingName, setGradingName } from './gradingNames';
import type { LastGrading } from './lastGrading';
import { setNumberFormat } from './numberFormats';
import { rowRuns } from './rowRuns';
import { standingGradings } from './standingGradings';
import { styleHeader } from './headerLook';
import { tableOver } from './tablePlaces';
import { writeBlocks } from './writeBlocks';

/** In characters; what a recreated column was set to before is not known. */
const WIDTH = 20;

/** Makes the columns again that the grading taken back had removed, with what stood in them, right of the others. */
export async function recreateColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { number, removed, unitRows }: LastGrading,
  { row, rows, offsets }: { readonly row: number; readonly rows: number; readonly offsets: Int32Array },
): Promise<void> {
  if (removed.length === 0) return;
  const standing = (await standingGradings(context)).find(({ record }) => record.number === number);
  const last = standing?.columns.map(({ place }) => place.area).sort((a, b) => b.column - a.column)[0];
  if (!last) return;
  const headerRow = row - 1 - unitRows;
  const area = { row: headerRow, column: last.column, rows: rows + 1 + unitRows, columns: 1 };
  const table = await tableOver(context, sheet, last);
  const headings = removed.map(({ heading }) => String(heading));
  const { column } = await createColumns(context, sheet, area, table, last.column + 1, headings);
  removed.forEach(({ part, key }, index) => {
    const range = sheet.getRangeByIndexes(area.row, column + index, area.rows, 1);
    setGradingName(context, gradingName(number, part), range);
    styleHeader(range.getCell(0, 0), WIDTH);
    const format = numberFormatOf(key);
    if (format) setNumberFormat(sheet.getRangeByIndexes(row, column + index, rows, 1), format);
  });
  const { runs } = await rowRuns(context, sheet, row, row + rows);
  const contentsAt = (at: number) => removed.map(({ cells }) => cells[offsets[at] ?? -1] ?? null);
  await writeBlocks(context, {
    sheet,
    columns: removed.map((_, index) => column + index),
    row,
    rows,
    runs,
    rowContents: contentsAt,
    bytesOfRow: (at) => contentsAt(at).reduce((sum: number, cell) => sum + cellBytes(cell), 0),
  });
}
