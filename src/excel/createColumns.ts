import { areaOf } from '../sheets';
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
 * Makes room for columns and writes their titles: in a table as columns of its own, else in the free cells right of the
 * data, else as whole columns inserted there. Nothing of the user's is overwritten.
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
  const room = sheet.getRangeByIndexes(data.row, column, data.rows, titles.length);
  const used = room.getUsedRangeOrNullObject(true).load('address');
  const headers = titles.map((_, index) => loadLook(room.getCell(0, index)));
  const tableRange = table === undefined ? undefined : sheet.tables.getItem(table).getRange().load('address');
  await context.sync();
  const looks = headers.map(headerLook);
  const isFree = used.isNullObject;
  if (table !== undefined && tableRange) {
    const tableArea = areaOf(tableRange.address);
    const index = column - tableArea.column;
    const isLast = index === tableArea.columns;
    titles.forEach((title, at) =>
      sheet.tables.getItem(table).columns.add(isLast ? undefined : index + at, undefined, title),
    );
    await context.sync();
    return { column, looks, isInserted: false, hasMoved: isLast && !isFree };
  }
  if (!isFree) room.getEntireColumn().insert('Right');
  sheet.getRangeByIndexes(data.row, column, 1, titles.length).values = [[...titles]];
  await context.sync();
  return { column, looks, isInserted: !isFree, hasMoved: !isFree };
}
