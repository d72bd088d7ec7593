import { areaOf } from '../sheets';
import type { Area } from '../sheets';

/** The name of the table that an area's first cell lies in; undefined: it is in none. */
export async function tableOver(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | undefined,
): Promise<string | undefined> {
  if (!area) return undefined;
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  return tables.items.find((_, index) => {
    const table = areaOf(ranges[index]?.address ?? '');
    const isInRows = area.row >= table.row && area.row < table.row + table.rows;
    return isInRows && area.column >= table.column && area.column < table.column + table.columns;
  })?.name;
}
