import { areaAddress } from '../../sheets';
import type { ChartCells } from '../../sheets';

/** The cells a chart draws, which may be on another sheet. @param own the sheet the chart stands on */
export function cellsOf(own: Excel.Worksheet, { sheet, ...area }: ChartCells): Excel.Range {
  const standing = sheet === undefined ? own : own.context.workbook.worksheets.getItem(sheet);
  return standing.getRange(areaAddress(area));
}
