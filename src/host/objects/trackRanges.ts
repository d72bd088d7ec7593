import type { Rect } from '../Rect';
import type { BookChange } from '../store/types';
import type { Session } from '../wire/session';
import { Range } from './range';

/** Ranges the client holds on to move along with inserted and deleted rows and columns. @returns how to stop */
export function trackRanges(session: Session): () => void {
  return session.book.onChange((change) => {
    if (change.kind !== 'cells' || change.type === 'RangeEdited') return;
    for (const object of session.references.objects()) {
      if (!(object instanceof Range) || object.current?.sheetId !== change.sheetId) continue;
      const rect = moved(object.current.rect, change);
      object.current = rect && { sheetId: change.sheetId, rect };
    }
  });
}

/** @returns where a rectangle is after whole rows or columns came or went; undefined once none of it is left */
function moved(rect: Rect, { type, rect: at }: Extract<BookChange, { kind: 'cells' }>): Rect | undefined {
  switch (type) {
    case 'RowInserted':
      return { ...rect, ...named('row', 'rows', inserted(rect.row, rect.rows, at.row, at.rows)) };
    case 'ColumnInserted':
      return { ...rect, ...named('column', 'columns', inserted(rect.column, rect.columns, at.column, at.columns)) };
    case 'RowDeleted':
      return kept(rect, named('row', 'rows', deleted(rect.row, rect.rows, at.row, at.rows)));
    case 'ColumnDeleted':
      return kept(rect, named('column', 'columns', deleted(rect.column, rect.columns, at.column, at.columns)));
    default:
      return rect;
  }
}

type Span = readonly [first: number, count: number];

const named = (first: keyof Rect, count: keyof Rect, span: Span): Partial<Rect> => ({
  [first]: span[0],
  [count]: span[1],
});

const kept = (rect: Rect, change: Partial<Rect>): Rect | undefined => {
  const left = { ...rect, ...change };
  return left.rows > 0 && left.columns > 0 ? left : undefined;
};

function inserted(first: number, count: number, at: number, added: number): Span {
  if (at <= first) return [first + added, count];
  return at < first + count ? [first, count + added] : [first, count];
}

function deleted(first: number, count: number, at: number, gone: number): Span {
  const before = Math.max(0, Math.min(at + gone, first) - Math.min(at, first));
  const inside = Math.max(0, Math.min(at + gone, first + count) - Math.max(at, first));
  return [first - before, count - inside];
}
