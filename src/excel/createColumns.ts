import { columnLetters, literalText, Refusal } from '../sheets';
import type { Area } from '../sheets';
import { headerLook, loadLook } from './headerLook';
import type { HeaderLook } from './headerLook';
import { tablePlaces } from './tablePlaces';

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
 * @throws Refusal `noRoom`, where inserting would widen another table
 */
export async function createColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  data: Area,
  table: string | undefined,
  column: number,
  titles: readonly string[],
): Promise<CreatedColumns> {
  const tables = await tablePlaces(context, sheet);
  const tableArea = tables.find(({ name }) => name === table)?.area;
  const room = sheet.getRangeByIndexes(data.row, column, Math.max(data.rows, tableArea?.rows ?? 0), titles.length);
  const used = room.getUsedRangeOrNullObject(true).load('address');
  const headers = titles.map((_, index) => loadLook(room.getCell(0, index)));
  await context.sync();
  const looks = headers.map(headerLook);
  const others = tables.filter(({ name }) => name !== table).map(({ area }) => area);
  const isFree = used.isNullObject && !others.some((area) => isOver(area, data.row, data.rows, column, titles.length));
  if (table !== undefined && tableArea && column < tableArea.column + tableArea.columns) {
    titles.forEach((title, index) =>
      sheet.tables.getItem(table).columns.add(column - tableArea.column + index, undefined, title),
    );
    await context.sync();
    return { column, looks, isInserted: false, hasMoved: false };
  }
  // A column inserted inside another table would widen it.
  const isInsideAnother = others.some((area) => column > area.column && column < area.column + area.columns);
  if (!isFree && isInsideAnother) throw new Refusal('noRoom', { column: columnLetters(column) });
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

const isOver = (area: Area, row: number, rows: number, column: number, columns: number) =>
  area.row < row + rows &&
  row < area.row + area.rows &&
  area.column < column + columns &&
  column < area.column + area.columns;
