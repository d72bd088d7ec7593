import { parseXml } from '../xml/parseXml';
import type { StyleSheet } from '../styles/StyleSheet';
import type { SheetXml } from './SheetAspect';

/** An empty sheet, before anything is said of it. */
export const BLANK_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData></sheetData></worksheet>';

/** Children of `worksheet` in the order the schema wants. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
  'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** A sheet's text taken apart, its rows unread. */
export function sheetXmlOf(xml: string, part: string, styles: StyleSheet): SheetXml {
  return { part, xml, root: parseXml(xml, part, 'sheetData'), styles };
}
