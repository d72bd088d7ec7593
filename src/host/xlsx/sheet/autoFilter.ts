import type { Rect } from '../../Rect';
import { a1Of, rectOf } from '../a1';
import { attributesText, withAttributes } from '../xml/patched';
import type { SheetAspect } from './SheetAspect';

/** The range filtered on the sheet itself; a table's filter belongs to the table. */
export const autoFilter: SheetAspect<Rect | undefined> = {
  element: 'autoFilter',
  read: ([filter]) => rectOf(filter?.attributes['ref'] ?? ''),
  of: (data) => data.autoFilter,
  write(next, [filter], { xml }) {
    if (!next) return '';
    const ref = a1Of(next);
    const old = rectOf(filter?.attributes['ref'] ?? '');
    // Criteria count columns from the range's first: they hold as long as that stays.
    return filter && old?.column === next.column
      ? withAttributes(xml, filter, { ref })
      : `<autoFilter${attributesText({ ref })}/>`;
  },
};
