import type { Rect } from '../Rect';

export type Axis = 'rows' | 'columns';

/** A change of the sheet's structure. */
export type StructuralChange =
  | {
      readonly kind: 'insert' | 'delete';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** Only these cells across shift (insert or delete cells); undefined: whole rows or columns. */
      readonly across?: { readonly at: number; readonly count: number };
    }
  /** A block of cells, or a band of whole rows or columns, goes elsewhere; `to` is where it was before the change. */
  | { readonly kind: 'moveCells'; readonly from: Rect; readonly to: { readonly row: number; readonly column: number } }
  | {
      readonly kind: 'moveBand';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

interface Span {
  readonly at: number;
  readonly count: number;
}

function shiftedSpan({ at, count }: Span, change: Span & { readonly kind: 'insert' | 'delete' }): Span | undefined {
  const end = at + count;
  if (change.kind === 'insert') {
    if (change.at <= at) return { at: at + change.count, count };
    return change.at < end ? { at, count: count + change.count } : { at, count };
  }
  const before = (position: number) => Math.max(0, Math.min(change.count, position - change.at));
  const nextAt = at - before(at);
  const nextCount = end - before(end) - nextAt;
  return nextCount > 0 ? { at: nextAt, count: nextCount } : undefined;
}

/** Where one row or column of a band move ends up. */
export function positionAfterMove(
  position: number,
  { at, count, to }: { readonly at: number; readonly count: number; readonly to: number },
): number {
  const target = to > at ? to - count : to;
  if (position >= at && position < at + count) return target + position - at;
  const closed = position >= at + count ? position - count : position;
  return closed >= target ? closed + count : closed;
}

function bandSpan(span: Span, change: { readonly at: number; readonly count: number; readonly to: number }): Span {
  const first = positionAfterMove(span.at, change);
  const last = positionAfterMove(span.at + span.count - 1, change);
  return last - first === span.count - 1 ? { at: first, count: span.count } : span;
}

const contains = (outer: Rect, inner: Rect) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/**
 * Where a rectangle is after a change: Excel's rules for tables and rules' ranges.
 *
 * @returns undefined where nothing of it is left
 * @example shiftedRect({ row: 2, column: 0, rows: 3, columns: 2 }, { kind: 'insert', axis: 'rows', at: 3, count: 1 }) // { row: 2, column: 0, rows: 4, columns: 2 }
 * @example shiftedRect({ row: 2, column: 0, rows: 3, columns: 2 }, { kind: 'delete', axis: 'columns', at: 0, count: 2 }) // undefined
 */
export function shiftedRect(rect: Rect, change: StructuralChange): Rect | undefined {
  if (change.kind === 'moveCells') {
    if (!contains(change.from, rect)) return rect;
    const { from, to } = change;
    return { ...rect, row: rect.row + to.row - from.row, column: rect.column + to.column - from.column };
  }
  const rows: Span = { at: rect.row, count: rect.rows };
  const columns: Span = { at: rect.column, count: rect.columns };
  const [along, across] = change.axis === 'rows' ? [rows, columns] : [columns, rows];
  if (change.kind !== 'moveBand' && change.across) {
    const { at, count } = change.across;
    if (across.at < at || across.at + across.count > at + count) return rect;
  }
  const next = change.kind === 'moveBand' ? bandSpan(along, change) : shiftedSpan(along, change);
  if (!next) return undefined;
  return change.axis === 'rows'
    ? { ...rect, row: next.at, rows: next.count }
    : { ...rect, column: next.at, columns: next.count };
}

/** Where a column is after a change; undefined: it is gone. */
export function shiftedColumn(column: number, row: number, change: StructuralChange): number | undefined {
  if (change.kind === 'moveBand') return change.axis === 'columns' ? positionAfterMove(column, change) : column;
  return shiftedRect({ row, column, rows: 1, columns: 1 }, change)?.column;
}
