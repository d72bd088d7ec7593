import { areaOf } from '../sheets';
import type { Area } from '../sheets';

/** A table and where it lies. */
export interface TablePlace {
  readonly name: string;
  readonly area: Area;
}

/** The tables of a sheet. */
export async function tablePlaces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly TablePlace[]> {
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  return tables.items.map(({ name }, index) => ({ name, area: areaOf(ranges[index]?.address ?? '') }));
}

/** The name of the table that an area's first cell lies in; undefined: it is in none. */
export async function tableOver(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | undefined,
): Promise<string | undefined> {
  if (!area) return undefined;
  return (await tablePlaces(context, sheet)).find(({ area: table }) => {
    const isInRows = area.row >= table.row && area.row < table.row + table.rows;
    return isInRows && area.column >= table.column && area.column < table.column + table.columns;
  })?.name;
}
