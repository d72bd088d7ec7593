import { areaAddress } from '../sheets';
import type { PrintPlan, SheetPlan } from '../sheets';

/** Points; narrow enough for a table, wide enough for a hole punch. */
const MARGIN = 42;

/** Sets a report up for printing on A4, one page wide unless it asks for another size, with page numbers; queued. */
export function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { orientation, titleRows, header, footer, area, pageStarts } = print;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = zoomOf(print);
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
  if (header !== undefined) pages.rightHeader = literal(header);
  pages.leftFooter = literal(footer);
  pages.rightFooter = '&P / &N';
}

function zoomOf({ isOnePage, scale }: PrintPlan): Excel.PageLayoutZoomOptions {
  if (isOnePage) return { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return scale === undefined ? { horizontalFitToPages: 1 } : { scale };
}

/** There & begins a code. */
function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
