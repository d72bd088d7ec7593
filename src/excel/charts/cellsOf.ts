import { areaAddress } from '../../sheets';
import type { ChartCells } from '../../sheets';

/** The cells a chart draws: of the report's own sheet, or of another. */
export function cellsOf(own: Excel.Worksheet, { sheet, ...area }: ChartCells): Excel.Range {
  const worksheet = sheet === undefined ? own : own.context.workbook.worksheets.getItem(sheet);
  return worksheet.getRange(areaAddress(area));
}
