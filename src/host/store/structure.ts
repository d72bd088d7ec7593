import type { Book } from './book';
import type { BookChange } from './types';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import type { StructuralChange } from './rectShift';
import type { Rect } from '../Rect';
import { runStructural } from '../univer/structuralCommands';
import type { StructuralEdit } from '../univer/structuralCommands';
import { makeRoom } from './writeBuffer';

type StructurePart = Pick<
  Book,
  'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'insertCells' | 'deleteCells'
>;

type CellsChange = Extract<BookChange, { kind: 'cells' }>;

/** Inserted and deleted rows, columns and cells; everything that points at cells moves along. */
export function structureOf(
  state: BookState,
  follow: (sheetId: string, change: StructuralChange) => void,
): StructurePart {
  const apply = (
    sheetId: string,
    edit: StructuralEdit,
    rect: Rect,
    change: StructuralChange,
    type: CellsChange['type'],
    source: CellsChange['source'],
  ) => {
    state.buffer.flush();
    const sheet = sheetOf(state, sheetId);
    makeRoom(state.engine, sheet, rect.row + rect.rows, rect.column + rect.columns);
    state.changes.ours(() => {
      runStructural(state.engine, sheet, edit, rect);
      follow(sheetId, change);
    });
    state.changes.emit({ kind: 'cells', sheetId, rect, type, source });
  };
  const wholeRows = (sheetId: string, row: number, rows: number): Rect => ({
    row,
    column: 0,
    rows,
    columns: sheetOf(state, sheetId).getColumnCount(),
  });
  const wholeColumns = (sheetId: string, column: number, columns: number): Rect => ({
    row: 0,
    column,
    rows: sheetOf(state, sheetId).getRowCount(),
    columns,
  });

  return {
    insertRows: (sheetId, at, count, source) => {
      const change = { kind: 'insert', axis: 'rows', at, count } as const;
      apply(sheetId, 'insertRows', wholeRows(sheetId, at, count), change, 'RowInserted', source);
    },
    deleteRows: (sheetId, at, count, source) => {
      const change = { kind: 'delete', axis: 'rows', at, count } as const;
      apply(sheetId, 'deleteRows', wholeRows(sheetId, at, count), change, 'RowDeleted', source);
    },
    insertColumns: (sheetId, at, count, source) => {
      const change = { kind: 'insert', axis: 'columns', at, count } as const;
      apply(sheetId, 'insertColumns', wholeColumns(sheetId, at, count), change, 'ColumnInserted', source);
    },
    deleteColumns: (sheetId, at, count, source) => {
      const change = { kind: 'delete', axis: 'columns', at, count } as const;
      apply(sheetId, 'deleteColumns', wholeColumns(sheetId, at, count), change, 'ColumnDeleted', source);
    },
    insertCells: (sheetId, rect, shift, source) => {
      const edit = shift === 'Down' ? 'insertCellsDown' : 'insertCellsRight';
      apply(sheetId, edit, rect, cellsChange('insert', rect, shift === 'Down'), 'CellInserted', source);
    },
    deleteCells: (sheetId, rect, shift, source) => {
      const edit = shift === 'Up' ? 'deleteCellsUp' : 'deleteCellsLeft';
      apply(sheetId, edit, rect, cellsChange('delete', rect, shift === 'Up'), 'CellDeleted', source);
    },
  };
}

function cellsChange(kind: 'insert' | 'delete', rect: Rect, isVertical: boolean): StructuralChange {
  const rows = { at: rect.row, count: rect.rows };
  const columns = { at: rect.column, count: rect.columns };
  return isVertical
    ? { kind, axis: 'rows', ...rows, across: columns }
    : { kind, axis: 'columns', ...columns, across: rows };
}
