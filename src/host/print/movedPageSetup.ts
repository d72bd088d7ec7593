import type { Rect } from '../Rect';
import { shiftedRect, type Axis, type StructuralChange } from '../store/rectShift';
import { SHEET_COLUMNS, SHEET_ROWS } from '../xlsx/a1';
import type { Lines, PageSetupData } from './PageSetupData';

const bandOf = (axis: Axis, { at, count }: Lines): Rect =>
  axis === 'rows'
    ? { row: at, column: 0, rows: count, columns: SHEET_COLUMNS }
    : { row: 0, column: at, rows: SHEET_ROWS, columns: count };

function movedLines(axis: Axis, lines: Lines, change: StructuralChange): Lines | undefined {
  const moved = shiftedRect(bandOf(axis, lines), change);
  if (!moved) return undefined;
  return axis === 'rows' ? { at: moved.row, count: moved.rows } : { at: moved.column, count: moved.columns };
}

const movedBreaks = (axis: Axis, breaks: readonly number[], change: StructuralChange): readonly number[] =>
  breaks.flatMap((at) => movedLines(axis, { at, count: 1 }, change)?.at ?? []);

/** A page set-up after rows, columns or cells came or went: areas, titles and breaks move along. */
export function movedPageSetup(setup: PageSetupData, change: StructuralChange): PageSetupData {
  const { printArea, titleRows, titleColumns, ...rest } = setup;
  const area = printArea?.flatMap((rect) => shiftedRect(rect, change) ?? []);
  const rows = titleRows && movedLines('rows', titleRows, change);
  const columns = titleColumns && movedLines('columns', titleColumns, change);
  return {
    ...rest,
    ...(area && area.length > 0 && { printArea: area }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
    rowBreaks: movedBreaks('rows', setup.rowBreaks, change),
    columnBreaks: movedBreaks('columns', setup.columnBreaks, change),
  };
}
