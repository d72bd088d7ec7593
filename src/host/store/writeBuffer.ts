import type { Changes } from './changes';
import type { Rect } from '../Rect';
import type { Engine } from '../univer/Engine';
import { rangeOf } from '../univer/range';
import { roomFor } from '../univer/snapshot';
import {
  AddWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '../univer/univerPackages';
import type { ICellData, IRange, Worksheet } from '../univer/univerPackages';

/** What is to be put into one sheet, and how far it reaches. */
interface Batch {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly merges: IRange[];
  hasCells: boolean;
  rows: number;
  columns: number;
}

/**
 * Cells and merges on their way into Univer. Each of its mutations costs by the size of the sheet, or by all its merges,
 * so they are collected and committed with one mutation of a kind per sheet: before a read, before `settle`, or at the
 * end of the task.
 */
export interface WriteBuffer {
  put(sheetId: string, row: number, column: number, cell: ICellData): void;
  merge(sheetId: string, rect: Rect): void;
  flush(): void;
}

/** Grows a sheet so that it holds `rows` × `columns`, generously: growing is dear. */
export function makeRoom(engine: Engine, sheet: Worksheet, rows: number, columns: number): void {
  const subUnitId = sheet.getSheetId();
  const room = roomFor(rows, columns);
  if (rows > sheet.getRowCount())
    engine.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: Math.max(room.rows, rows) });
  if (columns > sheet.getColumnCount())
    engine.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: Math.max(room.columns, columns) });
}

export function createWriteBuffer(engine: Engine, changes: Changes): WriteBuffer {
  const pending = new Map<string, Batch>();
  let isScheduled = false;

  const flush = () => {
    if (pending.size === 0) return;
    const batches = [...pending];
    pending.clear();
    changes.ours(() => {
      for (const [subUnitId, { cells, merges, hasCells, rows, columns }] of batches) {
        const sheet = engine.workbook.getSheetBySheetId(subUnitId);
        if (!sheet) continue;
        makeRoom(engine, sheet, rows, columns);
        if (hasCells) engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue: cells });
        if (merges.length > 0) engine.run(AddWorksheetMergeMutation.id, { subUnitId, ranges: merges });
      }
    });
  };
  /** What is collected for a sheet, which reaches as far as a cell from now on. */
  const batchOf = (sheetId: string, lastRow: number, lastColumn: number): Batch => {
    let batch = pending.get(sheetId);
    if (!batch) pending.set(sheetId, (batch = { cells: {}, merges: [], hasCells: false, rows: 0, columns: 0 }));
    batch.rows = Math.max(batch.rows, lastRow + 1);
    batch.columns = Math.max(batch.columns, lastColumn + 1);
    return batch;
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      flush();
    });
  };

  return {
    put(sheetId, row, column, cell) {
      const batch = batchOf(sheetId, row, column);
      (batch.cells[row] ??= {})[column] = cell;
      batch.hasCells = true;
      schedule();
    },
    merge(sheetId, rect) {
      const range = rangeOf(rect);
      batchOf(sheetId, range.endRow, range.endColumn).merges.push(range);
      schedule();
    },
    flush,
  };
}
