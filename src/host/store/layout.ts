import type { Book } from './book';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { cellReader, displayed, valueOf } from './cells';
import { formatReader, styleAt } from './cellStyles';
import { makeRoom } from './writeBuffer';
import type { Rect } from '../Rect';
import { rangeOf, rectOf } from '../univer/range';
import { freezeOf, pixelsPerPoint } from '../univer/snapshot';
import {
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '../univer/univerPackages';
import { textPixels } from './textPixels';

type LayoutPart = Pick<
  Book,
  | 'columnWidth'
  | 'setColumnWidth'
  | 'rowHeight'
  | 'setRowHeight'
  | 'isColumnHidden'
  | 'setColumnsHidden'
  | 'isRowHidden'
  | 'setRowsHidden'
  | 'autofitColumns'
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'freeze'
  | 'setFreeze'
>;

const cellPadding = 10;

/** Widths, heights, hidden rows and columns, merged cells and frozen panes. */
export function layoutOf(state: BookState): LayoutPart {
  const { engine, changes } = state;
  const run = (id: string, params: object) => changes.ours(() => engine.run(id, params));
  const wholeColumns = (sheetId: string, column: number, columns: number): Rect => {
    const sheet = sheetOf(state, sheetId);
    makeRoom(engine, sheet, 1, column + columns);
    return { row: 0, column, rows: sheet.getRowCount(), columns };
  };
  const wholeRows = (sheetId: string, row: number, rows: number): Rect => {
    const sheet = sheetOf(state, sheetId);
    makeRoom(engine, sheet, row + rows, 1);
    return { row, column: 0, rows, columns: sheet.getColumnCount() };
  };

  const setColumnWidth: LayoutPart['setColumnWidth'] = (sheetId, column, columns, pixels) =>
    run(SetWorksheetColWidthMutation.id, {
      subUnitId: sheetId,
      ranges: [rangeOf(wholeColumns(sheetId, column, columns))],
      colWidth: pixels,
    });

  return {
    columnWidth: (sheetId, column) =>
      sheetOf(state, sheetId).getColumnManager().getColumn(column)?.w ??
      sheetOf(state, sheetId).getConfig().defaultColumnWidth,
    setColumnWidth,
    rowHeight: (sheetId, row) => {
      const data = sheetOf(state, sheetId).getRowManager().getRow(row);
      const pixels = data?.ia ? (data.ah ?? data.h) : data?.h;
      return (pixels ?? sheetOf(state, sheetId).getConfig().defaultRowHeight) / pixelsPerPoint;
    },
    setRowHeight: (sheetId, row, rows, points) =>
      run(SetWorksheetRowHeightMutation.id, {
        subUnitId: sheetId,
        ranges: [rangeOf(wholeRows(sheetId, row, rows))],
        rowHeight: points * pixelsPerPoint,
      }),
    isColumnHidden: (sheetId, column) => !sheetOf(state, sheetId).getColVisible(column),
    setColumnsHidden: (sheetId, column, columns, hidden) =>
      run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
        subUnitId: sheetId,
        ranges: [rangeOf(wholeColumns(sheetId, column, columns))],
      }),
    isRowHidden: (sheetId, row) => !sheetOf(state, sheetId).getRowRawVisible(row),
    setRowsHidden: (sheetId, row, rows, hidden) =>
      run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
        subUnitId: sheetId,
        ranges: [rangeOf(wholeRows(sheetId, row, rows))],
      }),
    autofitColumns(sheetId, column, columns) {
      state.buffer.flush();
      const sheet = sheetOf(state, sheetId);
      const cellAt = cellReader(state, sheet);
      const formatAt = formatReader(state, sheet);
      const rows = Object.keys(sheet.getCellMatrix().getMatrix()).map(Number);
      for (let at = column; at < column + columns; at++) {
        let widest = 0;
        for (const row of rows) {
          const cell = cellAt(row, at);
          if (cell?.v === undefined || cell.v === null || sheet.getMergedCell(row, at)) continue;
          const { fs = 11, bl } = styleAt(state, sheet, row, at);
          widest = Math.max(widest, textPixels(displayed(...valueOf(cell), formatAt(row, at)), fs, Boolean(bl)));
        }
        if (widest > 0) setColumnWidth(sheetId, at, 1, Math.ceil(widest) + cellPadding);
      }
    },
    merges: (sheetId) => {
      state.buffer.flush();
      return sheetOf(state, sheetId).getMergeData().map(rectOf);
    },
    merge: (sheetId, rect) => state.buffer.merge(sheetId, rect),
    unmerge: (sheetId, rect) => {
      state.buffer.flush();
      const { startRow, startColumn, endRow, endColumn } = rangeOf(rect);
      const ranges = sheetOf(state, sheetId).getMergedCellRange(startRow, startColumn, endRow, endColumn);
      if (ranges.length > 0) run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
    },
    freeze: (sheetId) => {
      const { xSplit, ySplit } = sheetOf(state, sheetId).getFreeze();
      return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    },
    setFreeze: (sheetId, rows, columns) =>
      run(SetFrozenMutation.id, { subUnitId: sheetId, ...freezeOf(rows, columns) }),
  };
}
