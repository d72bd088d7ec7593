import { areaOf } from '../sheets';
import type { Area } from '../sheets';
import { restoreLook, restoreWidth } from './headerLook';
import type { HeaderLook } from './headerLook';

/** A column of ours to be removed. */
export interface ColumnToRemove {
  /** Header and rows. */
  readonly area: Area;
  /** Inserted for us: it goes as a whole where nothing else stands in it. */
  readonly isInserted: boolean;
  /** How its header looked before; undefined: not known any more, all formats go. */
  readonly look?: HeaderLook;
}

/**
 * Removes columns of ours: emptied, or with the whole worksheet column where that was inserted for them and holds nothing
 * else. A table is made narrower where they stand at its right end, else its columns are deleted.
 */
export async function removeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: string | undefined,
  columns: readonly ColumnToRemove[],
): Promise<void> {
  const rangeOf = ({ area }: ColumnToRemove) => sheet.getRangeByIndexes(area.row, area.column, area.rows, 1);
  const tableRange = table === undefined ? undefined : sheet.tables.getItem(table).getRange().load('address');
  const used = columns.map((column) =>
    rangeOf(column).getEntireColumn().getUsedRangeOrNullObject(true).load('address'),
  );
  await context.sync();
  const usedAreas = new Map(
    columns.map((column, index) => [
      column,
      used[index]?.isNullObject ? undefined : areaOf(used[index]?.address ?? ''),
    ]),
  );
  // From right to left: what goes moves only what is right of it.
  const fromRight = [...columns].sort((a, b) => b.area.column - a.area.column);
  const tableArea = tableRange && areaOf(tableRange.address);
  const inside = tableArea ? deleteInside(sheet, table ?? '', tableArea, fromRight) : new Set<ColumnToRemove>();
  for (const column of fromRight) {
    if (inside.has(column)) continue;
    const usedArea = usedAreas.get(column);
    if (column.isInserted && (!usedArea || isWithinRows(usedArea, column.area))) {
      rangeOf(column).getEntireColumn().delete('Left');
    } else {
      emptyColumn(rangeOf(column), column.look);
    }
  }
  await context.sync();
}

const isWithinRows = (inner: Area, outer: Area) =>
  inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;

/** Takes columns out of a table. @returns those that went with their cells; the others are outside of it now */
function deleteInside(
  sheet: Excel.Worksheet,
  table: string,
  { row, column, rows, columns }: Area,
  fromRight: readonly ColumnToRemove[],
): ReadonlySet<ColumnToRemove> {
  let width = columns;
  const inside = new Set<ColumnToRemove>();
  for (const each of fromRight) {
    if (each.area.column === column + width - 1 && inside.size === 0) width--;
    else inside.add(each);
  }
  if (width < columns) sheet.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows, width));
  for (const each of inside) {
    if (each.look) restoreWidth(rangeOfHeader(sheet, each), each.look);
    sheet.tables
      .getItem(table)
      .columns.getItemAt(each.area.column - column)
      .delete();
  }
  return inside;
}

const rangeOfHeader = (sheet: Excel.Worksheet, { area }: ColumnToRemove) => sheet.getCell(area.row, area.column);

function emptyColumn(range: Excel.Range, look: HeaderLook | undefined): void {
  range.conditionalFormats.clearAll();
  if (!look) {
    range.clear('All');
    return;
  }
  range.clear('Contents');
  restoreLook(range.getCell(0, 0), look);
}
