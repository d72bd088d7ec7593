import { findData } from '../../src/actions/findData';
import { gradeInPlace } from '../../src/actions/gradeInPlace';
import { mappingOf, matchColumns } from '../../src/actions/matchColumns';
import type { DataSource, DataTarget, Job, Outcome, RunOptions } from '../../src/actions/types';
import { presetById } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';

type Cell = string | number | boolean;

/** Six made-up customers; a value–potential grading finds a customer for every tier among them. */
export const customers: readonly (readonly Cell[])[] = [
  ['客户编号', '客户名称', '今年销售额', '去年销售额', '订单数'],
  ['K1', '甲', 1000, 800, 3],
  ['K2', '乙', 200, 300, 4],
  ['K3', '丙', 3000, 100, 5],
  ['K4', '丁', 50, 60, 1],
  ['K5', '戊', 500, 100, 1],
  ['K6', '己', 900, 950, 2],
];

/** Writes cells through Excel, from a cell on. */
export async function put(cells: readonly (readonly Cell[])[], at = 'A1'): Promise<void> {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet().getRange(at);
    const range = first.getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells.map((row) => [...row]);
    await context.sync();
  });
}

/** Makes a table of a range. */
export async function tableAt(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add(address, true);
    await context.sync();
  });
}

export function preset(id: string): Scheme {
  const scheme = presetById(id);
  if (!scheme) throw new RangeError(`preset requires a known id, not ${id}`);
  return scheme;
}

export function jobOn(data: DataSource, scheme = preset('value-potential')): Job {
  return { data, scheme, mapping: mappingOf(matchColumns(data, scheme, scheme.language)) };
}

/** Finds and grades what there is, as the ribbon would. */
export async function gradeNow(
  scheme = preset('value-potential'),
  options: RunOptions = {},
  target: DataTarget = { kind: 'auto' },
  now = new Date(2026, 0, 15),
): Promise<Outcome> {
  return gradeInPlace(jobOn(await findData(target), scheme), options, now);
}

/** All texts of a row on the active sheet, up to column Z. */
export function rowValues(row: number): readonly Cell[] {
  return host.values(`A${row}:Z${row}`)[0] ?? [];
}

/** The column of a header in a row, from zero. */
export function columnOf(header: string, row = 1): number {
  return rowValues(row).indexOf(header);
}

/** What stands below a header of row 1, on the active sheet. */
export function below(header: string, rows = 6, headerRow = 1): readonly Cell[] {
  const column = columnOf(header, headerRow);
  return host.values(`A${headerRow + 1}:Z${headerRow + rows}`).map((row) => row[column] ?? '');
}
