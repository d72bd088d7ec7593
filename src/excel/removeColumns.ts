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
 * Removes columns of ours: from a table as its columns, from a range by emptying their cells, or with the whole worksheet
 * column where that was inserted for them.
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
  const tableColumn = tableRange ? areaOf(tableRange.address).column : 0;
  // From right to left: what goes moves only what is right of it.
  const order = columns.map((_, index) => index).sort((a, b) => areaColumn(columns, b) - areaColumn(columns, a));
  for (const index of order) {
    const column = columns[index];
    if (!column) continue;
    const range = rangeOf(column);
    const usedArea = used[index]?.isNullObject === false ? areaOf(used[index].address) : undefined;
    const isAlone =
      !usedArea ||
      (usedArea.row >= column.area.row && usedArea.row + usedArea.rows <= column.area.row + column.area.rows);
    if (table !== undefined) {
      if (column.look) restoreWidth(range.getCell(0, 0), column.look);
      sheet.tables
        .getItem(table)
        .columns.getItemAt(column.area.column - tableColumn)
        .delete();
    } else if (column.isInserted && isAlone) {
      range.getEntireColumn().delete('Left');
    } else {
      emptyColumn(range, column.look);
    }
  }
  await context.sync();
}

const areaColumn = (columns: readonly ColumnToRemove[], index: number) => columns[index]?.area.column ?? 0;

function emptyColumn(range: Excel.Range, look: HeaderLook | undefined): void {
  range.conditionalFormats.clearAll();
  if (!look) {
    range.clear('All');
    return;
  }
  range.clear('Contents');
  restoreLook(range.getCell(0, 0), look);
}
