import { areaOf, literalText } from '../sheets';
import type { Area } from '../sheets';
import { headerLook, loadLook } from './headerLook';
import type { HeaderLook } from './headerLook';

/** Columns made for a grading. */
export interface CreatedColumns {
  /** Worksheet column of the first, from zero; the others follow it. */
  readonly column: number;
  /** How the header cells looked before, one per column. */
  readonly looks: readonly HeaderLook[];
  /** Whole worksheet columns were inserted. */
  readonly isInserted: boolean;
  /** Cells of the user's moved right. */
  readonly hasMoved: boolean;
}

/**
 * Makes room for columns and writes their titles: in the free cells right of the data, else as whole columns inserted
 * there; a table is made wider to take them. Nothing of the user's is overwritten. (A table's own way to add a column
 * moves the cells right of it in its rows alone; it is only taken where columns go between others.)
 *
 * @param data header and rows of the data
 * @param column worksheet column of the first new one, from zero
 * @param titles one per column, at least one, unlike every other of the data
 */
export async function createColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  data: Area,
  table: string | undefined,
  column: number,
  titles: readonly string[],
): Promise<CreatedColumns> {
  const tableRange = table === undefined ? undefined : sheet.tables.getItem(table).getRange().load('address');
  if (tableRange) await context.sync();
  const tableArea = tableRange && areaOf(tableRange.address);
  const room = sheet.getRangeByIndexes(data.row, column, Math.max(data.rows, tableArea?.rows ?? 0), titles.length);
  const used = room.getUsedRangeOrNullObject(true).load('address');
  const headers = titles.map((_, index) => loadLook(room.getCell(0, index)));
  await context.sync();
  const looks = headers.map(headerLook);
  const isFree = used.isNullObject;
  if (table !== undefined && tableArea && column < tableArea.column + tableArea.columns) {
    titles.forEach((title, index) =>
      sheet.tables.getItem(table).columns.add(column - tableArea.column + index, undefined, title),
    );
    await context.sync();
    return { column, looks, isInserted: false, hasMoved: false };
  }
  if (!isFree) room.getEntireColumn().insert('Right');
  if (table !== undefined && tableArea) {
    const { row, rows, columns } = tableArea;
    const wider = sheet.getRangeByIndexes(row, tableArea.column, rows, columns + titles.length);
    sheet.tables.getItem(table).resize(wider);
  }
  sheet.getRangeByIndexes(data.row, column, 1, titles.length).values = [titles.map(literalText)];
  await context.sync();
  return { column, looks, isInserted: !isFree, hasMoved: !isFree };
}
