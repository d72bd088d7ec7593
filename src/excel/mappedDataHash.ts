import { dataHashSteps } from '../sheets';
import { inTurns } from './inTurns';
import { readArea } from './readArea';
import type { SourceData } from './sourceData';

/**
 * The fingerprint of the columns a grading is made from, and of the row right below them, where the next customer would
 * be typed.
 *
 * @param mapping column index by indicator id
 */
export async function mappedDataHash(
  context: Excel.RequestContext,
  source: SourceData,
  mapping: Readonly<Record<string, number>>,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const columns = Object.keys(mapping)
    .sort()
    .flatMap((id) => source.columns[mapping[id] ?? -1] ?? []);
  const end = source.area.row + source.area.rows;
  const below = await readArea(context, sheet, { ...source.area, row: end, rows: 1 });
  const rows = end - source.customers.firstRow;
  const units = source.customers.firstRow - source.area.row - 1;
  const unitCells =
    units === 0 ? [] : await readArea(context, sheet, { ...source.area, row: source.area.row + 1, rows: 1 });
  const extra = (cells: readonly (readonly (typeof below)[number][number][])[]) =>
    columns.map(({ column }) => [cells[column - source.area.column]?.[0]]);
  const hashed = [
    dataHashSteps(
      columns.map(({ cells }) => cells),
      rows,
    ),
    dataHashSteps(extra(below), 1),
    dataHashSteps(extra(unitCells), 1),
  ];
  let hash = 0;
  for (const steps of hashed) hash += await inTurns(steps);
  return hash;
}
