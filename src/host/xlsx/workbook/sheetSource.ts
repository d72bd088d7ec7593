import type { SheetSource } from '../cells/SheetSource';
import type { SheetXml } from '../sheet/SheetAspect';
import { childOf, isOn } from '../xml/XmlElement';

/** Where the rows of a sheet stand, and what they refer to. */
export function sheetSourceOf({ part, xml, root, styles }: SheetXml, strings: readonly string[]): SheetSource {
  const rows = childOf(root, 'sheetData');
  return {
    part,
    xml,
    rowsStart: rows?.contentStart ?? root.contentEnd,
    rowsEnd: rows?.contentEnd ?? root.contentEnd,
    strings,
    isLiteral: styles.xfs.map((xf) => isOn(xf.attributes['quotePrefix'])),
  };
}
