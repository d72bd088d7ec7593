import { areaAddress } from '../sheets';
import type { SheetPlan } from '../sheets';

/** Points; narrow enough for a table, wide enough for a hole punch. */
const MARGIN = 42;

/** Sets a report up for printing on A4, one page wide, with page numbers; queued. */
export function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { orientation, titleRows, footer, area, pageStarts } = print;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  if (area !== undefined) pageLayout.setPrintArea(areaAddress(area));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageStarts ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  // In a footer & begins a code.
  pages.leftFooter = footer.replaceAll('&', '&&');
  pages.rightFooter = '&P / &N';
}
