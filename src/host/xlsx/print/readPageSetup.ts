import { plainPageSetup, type PageSetupData } from '../../print/PageSetupData';
import type { SheetAspect, SheetXml } from '../sheet/SheetAspect';
import { childrenOf } from '../xml/XmlElement';
import { headersFooters } from './headerFooter';
import { columnBreaks, margins, pageSetup, printOptions, rowBreaks } from './pageAspects';
import type { Printed } from './printNames';

/**
 * How a sheet is printed.
 *
 * @param printed what the workbook's names say of it
 * @returns undefined where nothing is said
 */
export function readPageSetup(sheet: SheetXml, printed: Printed): PageSetupData | undefined {
  const read = <T>(aspect: SheetAspect<T>): T => aspect.read(childrenOf(sheet.root, aspect.element), sheet);
  const setup: PageSetupData = {
    ...read(pageSetup),
    ...read(printOptions),
    margins: read(margins),
    headersFooters: read(headersFooters),
    ...printed,
    rowBreaks: read(rowBreaks),
    columnBreaks: read(columnBreaks),
  };
  const isPlain = sorted(setup) === sorted(plainPageSetup);
  return isPlain ? undefined : setup;
}

/** A text that is the same for the same members in any order. */
const sorted = (setup: PageSetupData): string =>
  JSON.stringify(Object.entries(setup).sort(([a], [b]) => (a < b ? -1 : 1)));
