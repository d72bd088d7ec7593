import { CHARACTER_POINTS, areaOf } from '../sheets';
import type { Area, Legend } from '../sheets';
import { contentOf } from './content';
import type { Content } from './content';

const HEADING_FILL = '#1F4E79';
const HEADING_TEXT = '#FFFFFF';
const COLUMNS = 3;

/** What stood in a legend's cells. */
export interface LegendBefore {
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
}

/** Reads a legend as it stands, for taking back. */
export async function legendBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<LegendBefore> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load('formulas,values');
  await context.sync();
  return {
    area,
    contents: range.formulas.map((row, at) =>
      row.map((formula, column) => contentOf(formula, range.values[at]?.[column])),
    ),
  };
}

/** Empties a legend's cells; queued. */
export function clearLegend(sheet: Excel.Worksheet, area: Area): void {
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).clear('All');
}

/**
 * Where a legend finds room: where the last one stood if these cells are free, else one column beyond all that is used.
 *
 * @param preferred first cell of the last one
 * @param headerRow worksheet row the legend starts in otherwise, from zero
 */
export async function legendArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  headerRow: number,
  preferred: Area | undefined,
): Promise<Area> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const wanted =
    preferred && sheet.getRangeByIndexes(preferred.row, preferred.column, rows, COLUMNS).load('valueTypes');
  await context.sync();
  if (preferred && wanted?.valueTypes.every((row) => row.every((type) => type === 'Empty'))) {
    return { ...preferred, rows, columns: COLUMNS };
  }
  const usedArea = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used.address);
  return { row: headerRow, column: usedArea.column + usedArea.columns + 1, rows, columns: COLUMNS };
}

/** Writes a legend, the tiers in their colours; queued. */
export function writeLegend(sheet: Excel.Worksheet, area: Area, legend: Legend): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.values = legend.cells.map((row) => [...row]);
  const heading = range.getRow(0).format;
  heading.fill.color = HEADING_FILL;
  heading.font.color = HEADING_TEXT;
  heading.font.bold = true;
  range.getColumn(2).numberFormat = legend.cells.map(() => ['0.0%']);
  legend.colours.forEach((colour, row) => {
    if (!colour) return;
    const { format } = range.getCell(row, 0);
    format.fill.color = colour.fill;
    format.font.color = colour.text;
  });
  range.getColumn(0).format.columnWidth = legend.width * CHARACTER_POINTS;
  return range;
}
