import { areaOf, cellText, dataHashSteps, headerText } from '../sheets';
import { inTurns } from './inTurns';
import { readArea } from './readArea';
import type { StandingGrading } from './standingGradings';

/**
 * Whether the data of a grading changed since: other cells under the headers it was made from, rows added right below, or
 * a header that is gone.
 */
export async function isStale(context: Excel.RequestContext, { record, columns }: StandingGrading): Promise<boolean> {
  const place = columns[0]?.place;
  if (!place) return true;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const used = sheet.getUsedRange(true).load('address');
  await context.sync();
  const { column, columns: width } = areaOf(used.address);
  const headers = await readArea(context, sheet, { row: place.area.row, column, rows: 1, columns: width });
  const keys = headers.map(([cell]) => headerText(cellText(cell)).key);
  const indices = Object.keys(record.mapping)
    .sort()
    .map((id) => keys.indexOf(headerText(record.mapping[id] ?? '').key));
  if (indices.includes(-1)) return true;
  const first = Math.min(...indices);
  const area = {
    row: place.area.row + 1,
    column: column + first,
    rows: place.area.rows,
    columns: Math.max(...indices) - first + 1,
  };
  const cells = await readArea(context, sheet, area);
  const mapped = indices.map((index) => cells[index - first] ?? []);
  return (await inTurns(dataHashSteps(mapped, area.rows))) !== record.dataHash;
}
