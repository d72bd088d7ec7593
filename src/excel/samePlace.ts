import { areaOf, cellText, headerText, Refusal, unitsRow } from '../sheets';
import type { SheetCell } from '../sheets';
import type { DataPlace } from './dataPlace';
import { readArea } from './readArea';

/** Data as it was found before. */
export interface FoundBefore {
  readonly sheet: string;
  /** `A1:J794`, header row first. */
  readonly address: string;
  readonly table?: string;
  readonly headers: readonly string[];
}

/**
 * The place of data found before, as it is now: a table with the rows it has by now, a range where it was.
 *
 * @throws Refusal `dataMoved` where it is gone or other headers stand there
 */
export async function samePlace(context: Excel.RequestContext, before: FoundBefore): Promise<DataPlace> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheet).load('name');
  const table = before.table === undefined ? undefined : sheet.tables.getItemOrNullObject(before.table);
  const range = table ? table.getRange().load('address') : sheet.getRange(before.address).load('address');
  const totals = table?.load('showTotals');
  await context.sync();
  if (sheet.isNullObject || table?.isNullObject) throw new Refusal('dataMoved');
  const whole = areaOf(range.address);
  const area = { ...whole, rows: whole.rows - (totals?.showTotals ? 1 : 0) };
  const top = await readArea(context, sheet, { ...area, rows: Math.min(2, area.rows) });
  const isSame =
    top.length === before.headers.length &&
    top.every(
      (cells, index) => cells[0] === undefined || keyOf(cells[0]) === headerText(before.headers[index] ?? '').key,
    );
  if (!isSame) throw new Refusal('dataMoved');
  const below = top.map((cells) => cells[1]);
  return {
    sheet: before.sheet,
    table: before.table,
    area,
    headers: before.headers,
    units: table ? undefined : unitsRow(below),
    titleRows: 0,
  };
}

const keyOf = (cell: SheetCell) => headerText(cellText(cell)).key;
