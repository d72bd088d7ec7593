import type { Changes } from './changes';
import type { Engine } from '../univer/Engine';
import { roomFor } from '../univer/snapshot';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '../univer/univerPackages';
import type { ICellData, Worksheet } from '../univer/univerPackages';

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Cells on their way into Univer. Each of its mutations costs by the size of the sheet, so writes are collected and
 * committed with one mutation per sheet: before a read, before `settle`, or at the end of the task.
 */
export interface WriteBuffer {
  put(sheetId: string, row: number, column: number, cell: ICellData): void;
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
  const pending = new Map<string, { cells: Cells; rows: number; columns: number }>();
  let isScheduled = false;

  const flush = () => {
    if (pending.size === 0) return;
    const batches = [...pending];
    pending.clear();
    changes.ours(() => {
      for (const [subUnitId, { cells, rows, columns }] of batches) {
        const sheet = engine.workbook.getSheetBySheetId(subUnitId);
        if (!sheet) continue;
        makeRoom(engine, sheet, rows, columns);
        engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue: cells });
      }
    });
  };

  return {
    put(sheetId, row, column, cell) {
      let batch = pending.get(sheetId);
      if (!batch) pending.set(sheetId, (batch = { cells: {}, rows: 0, columns: 0 }));
      (batch.cells[row] ??= {})[column] = cell;
      batch.rows = Math.max(batch.rows, row + 1);
      batch.columns = Math.max(batch.columns, column + 1);
      if (isScheduled) return;
      isScheduled = true;
      queueMicrotask(() => {
        isScheduled = false;
        flush();
      });
    },
    flush,
  };
}
