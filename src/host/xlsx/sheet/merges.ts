import type { Rect } from '../../Rect';
import { a1Of, rectsOf } from '../a1';
import { attributesText } from '../xml/patched';
import type { SheetAspect } from './SheetAspect';

/** Merged cells. */
export const merges: SheetAspect<readonly Rect[]> = {
  element: 'mergeCells',
  read: ([list]) => list?.children.flatMap(({ attributes }) => rectsOf(attributes['ref'] ?? '')) ?? [],
  of: (data) => data.merges,
  write(next) {
    if (next.length === 0) return '';
    const cells = next.map((rect) => `<mergeCell${attributesText({ ref: a1Of(rect) })}/>`);
    return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
  },
};
