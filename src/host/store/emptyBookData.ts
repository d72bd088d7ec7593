import type { BookData, SheetData } from '../bookData';

/** A sheet with nothing on it. */
export function emptySheetData(name: string): SheetData {
  return {
    name,
    visibility: 'Visible',
    rows: [],
    columnWidths: {},
    hiddenColumns: [],
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    showGridlines: true,
    tables: [],
    conditionalFormats: [],
  };
}

/**
 * A new workbook: one empty sheet.
 *
 * @example emptyBookData().sheets.length // 1
 */
export function emptyBookData(sheetName = 'Sheet1'): BookData {
  return {
    sheets: [emptySheetData(sheetName)],
    activeSheet: 0,
    date1904: false,
    styles: [],
    names: [],
    settings: {},
    customXmlParts: [],
    structureProtected: false,
  };
}
