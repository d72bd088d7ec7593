import { colorOf } from '../styles/color';
import { contentOf, withAttributes } from '../xml/patched';
import { childOf } from '../xml/XmlElement';
import type { SheetAspect } from './SheetAspect';

/** The colour of a sheet's tab. */
export const tabColor: SheetAspect<string | undefined> = {
  element: 'sheetPr',
  read: ([properties], { styles }) => colorOf(childOf(properties, 'tabColor'), styles.theme),
  of: (data) => data.tabColor,
  write(next, [properties], { xml }) {
    const color = next === undefined ? '' : `<tabColor rgb="FF${next.slice(1)}"/>`;
    if (!properties) return color && `<sheetPr>${color}</sheetPr>`;
    const old = childOf(properties, 'tabColor');
    const rest = old
      ? xml.slice(properties.contentStart, old.start) + xml.slice(old.end, properties.contentEnd)
      : contentOf(xml, properties);
    return withAttributes(xml, properties, {}, color + rest);
  },
};
