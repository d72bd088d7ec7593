import type { BookChange } from './types';
import type { BookState } from './bookState';
import { valueOf } from './cells';
import type { StructuralChange } from './rectShift';
import type { Rect } from '../Rect';
import { rectOf } from '../univer/range';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '../univer/univerPackages';
import type { ICellData, ICommandInfo, IRange } from '../univer/univerPackages';
import { isCalculated } from '../univer/watchContents';

type Matrix = Record<number, Record<number, ICellData | null>>;
type CellsType = Extract<BookChange, { kind: 'cells' }>['type'];
type Before = Extract<BookChange, { kind: 'cells' }>['before'];

/** What the book does about a person's edits. */
export interface UserEditHandlers {
  /** Puts a typed formula into the engine's words, in place, before it is stored. */
  translate(sheetId: string, row: number, column: number, cell: ICellData): void;
  edited(sheetId: string, rect: Rect, type: CellsType, before?: Before): void;
  follow(sheetId: string, change: StructuralChange): void;
  sheetRemoved(sheetId: string): void;
}

/** The rectangle around the cells whose contents a mutation sets; undefined: it sets looks only. */
function contentRect(matrix: Matrix): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

interface Params {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Matrix;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
  readonly sheet: { readonly id: string };
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
}

const lines = {
  [InsertRowMutation.id]: { kind: 'insert', axis: 'rows', type: 'RowInserted' },
  [RemoveRowMutation.id]: { kind: 'delete', axis: 'rows', type: 'RowDeleted' },
  [InsertColMutation.id]: { kind: 'insert', axis: 'columns', type: 'ColumnInserted' },
  [RemoveColMutation.id]: { kind: 'delete', axis: 'columns', type: 'ColumnDeleted' },
} as const;

const structuralTrigger =
  /^sheet\.command\.(insert-(row|col|range)|remove-(row|col|sheet)|delete-range|move-(rows|cols|range)|set-worksheet-name)/;
const selectionEnded = 2;

/**
 * Hears what a person does at the grid: every mutation that is not ours. Undo and redo come by here as well.
 */
export function watchUserEdits(state: BookState, handlers: UserEditHandlers): () => void {
  const { engine, changes } = state;
  let before: Before;
  // Every mutation below has the parameters named in `Params`, each its own of them.
  const paramsOf = (command: Readonly<ICommandInfo>) => command.params as Params;
  const isForeign = (command: Readonly<ICommandInfo>) =>
    (command.params as { unitId?: string } | undefined)?.unitId !== engine.unitId;

  const cellsWritten = ({ subUnitId, cellValue, trigger }: Params) => {
    const rect = cellValue && contentRect(cellValue);
    if (!rect || (trigger !== undefined && structuralTrigger.test(trigger))) return;
    handlers.edited(subUnitId, rect, 'RangeEdited', rect.rows * rect.columns === 1 ? before : undefined);
  };

  const moved = ({ from, to }: Params) => {
    const source = contentRect(from.value);
    const target = contentRect(to.value);
    if (source && target && from.subUnitId === to.subUnitId)
      handlers.follow(from.subUnitId, { kind: 'moveCells', from: source, to: target });
    if (source) handlers.edited(from.subUnitId, source, 'RangeEdited');
    if (target) handlers.edited(to.subUnitId, target, 'RangeEdited');
  };

  const movedBand = (axis: 'rows' | 'columns', { subUnitId, sourceRange, targetRange }: Params) => {
    const source = rectOf(sourceRange);
    const target = rectOf(targetRange);
    const band =
      axis === 'rows'
        ? { at: source.row, count: source.rows, to: target.row }
        : { at: source.column, count: source.columns, to: target.column };
    handlers.follow(subUnitId, { kind: 'moveBand', axis, ...band });
    handlers.edited(subUnitId, source, 'RangeEdited');
    handlers.edited(subUnitId, target, 'RangeEdited');
  };

  const lineChanged = (id: string, { subUnitId, range }: Params) => {
    const line = lines[id];
    if (!line) return;
    const rect = rectOf(range);
    const span = line.axis === 'rows' ? { at: rect.row, count: rect.rows } : { at: rect.column, count: rect.columns };
    handlers.follow(subUnitId, { kind: line.kind, axis: line.axis, ...span });
    handlers.edited(subUnitId, rect, line.type);
  };

  let activeSheetId = engine.workbook.getActiveSheet()?.getSheetId();
  const activated = (sheetId: string) => {
    if (activeSheetId === sheetId) return;
    if (activeSheetId !== undefined) changes.emit({ kind: 'sheetDeactivated', sheetId: activeSheetId, source: 'user' });
    changes.emit({ kind: 'sheetActivated', sheetId, source: 'user' });
  };

  let selected = '';
  const selectionMoved = ({ subUnitId, selections, type }: Params) => {
    const range = selections.at(-1)?.range;
    if (!range || (type !== undefined && type < selectionEnded)) return;
    const rect = rectOf(range);
    const key = `${subUnitId}:${JSON.stringify(rect)}`;
    if (key === selected) return;
    selected = key;
    changes.emit({ kind: 'selection', sheetId: subUnitId, rect, source: 'user' });
  };

  const early = engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || changes.isOurs() || isForeign(command) || isCalculated(options))
      return;
    state.buffer.flush();
    const { subUnitId, cellValue } = paramsOf(command);
    before = undefined;
    const rect = cellValue && contentRect(cellValue);
    if (!rect) return;
    const old = engine.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getValue(rect.row, rect.column);
    if (rect.rows * rect.columns === 1) {
      const [value, type] = valueOf(old);
      before = { value, type };
    }
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells))
        if (cell?.f) handlers.translate(subUnitId, Number(row), Number(column), cell);
  });

  const late = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetWorksheetActiveOperation.id && !isForeign(command)) {
      const { subUnitId } = paramsOf(command);
      if (!changes.isOurs()) activated(subUnitId);
      activeSheetId = subUnitId;
    }
    if (changes.isOurs() || isForeign(command) || isCalculated(options)) return;
    const params = paramsOf(command);
    if (command.id in lines) return lineChanged(command.id, params);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return cellsWritten(params);
      case MoveRangeMutation.id:
        return moved(params);
      case MoveRowsMutation.id:
        return movedBand('rows', params);
      case MoveColsMutation.id:
        return movedBand('columns', params);
      case SetSelectionsOperation.id:
        return selectionMoved(params);
      case InsertSheetMutation.id:
        return changes.emit({ kind: 'sheetAdded', sheetId: params.sheet.id, source: 'user' });
      case RemoveSheetMutation.id:
        handlers.sheetRemoved(params.subUnitId);
        return changes.emit({ kind: 'sheetDeleted', sheetId: params.subUnitId, source: 'user' });
    }
  });

  return () => {
    early.dispose();
    late.dispose();
  };
}
