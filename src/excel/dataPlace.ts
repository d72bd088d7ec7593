import { cellText, headerRow, Refusal } from '../sheets';
import type { Area } from '../sheets';
import type { Located } from './locatedData';
import { readArea } from './readArea';
import { standingGradings } from './standingGradings';

/** Where customers stand: a header row, perhaps a row of units, rows below. */
export interface DataPlace {
  readonly sheet: string;
  readonly table?: string;
  /** From the header row down. */
  readonly area: Area;
  /** One per column, trimmed. */
  readonly headers: readonly string[];
  /** One per column, where a row of units follows the header. */
  readonly units?: readonly (string | undefined)[];
  /** Rows of titles above the header. */
  readonly titleRows: number;
}

const SEARCHED_ROWS = 60;

/**
 * Finds the header of a place, below titles and blank rows. A table found under the titles of a used range is taken as
 * that table: its rows move together.
 *
 * @param knownKeys keys of the headers that some scheme knows
 * @throws Refusal `noHeader`, `noRows`
 */
export async function dataPlace(
  context: Excel.RequestContext,
  located: Located,
  knownKeys: ReadonlySet<string>,
): Promise<DataPlace> {
  const sheet = context.workbook.worksheets.getItem(located.sheet);
  const searched = { ...located.area, rows: Math.min(located.area.rows, SEARCHED_ROWS) };
  const columns = await readArea(context, sheet, searched);
  const named = located.tables.find(({ name }) => name === located.table);
  if (named) {
    const headers = columns.map((cells) => cellText(cells[0]).trim());
    return withRows({ sheet: located.sheet, table: named.name, area: named.area, headers, titleRows: 0 });
  }
  const rows = Array.from({ length: searched.rows }, (_, row) => columns.map((cells) => cells[row]));
  const standing = await standingGradings(context);
  const places = standing.flatMap(({ columns: written, legend }) => [
    ...written.map(({ place }) => place),
    ...(legend ? [legend] : []),
  ]);
  const ours = places.flatMap(({ sheet: name, area }) =>
    name === located.sheet
      ? Array.from({ length: area.columns }, (_, index) => area.column + index - located.area.column)
      : [],
  );
  const found = headerRow(rows, knownKeys, new Set(ours));
  if (!found) throw new Refusal('noHeader', { sheet: located.sheet });
  const area: Area = {
    row: located.area.row + found.row,
    column: located.area.column + found.firstColumn,
    rows: located.area.rows - found.row,
    columns: found.lastColumn - found.firstColumn + 1,
  };
  const table = located.tables.find((each) => each.area.row === area.row && each.area.column === area.column);
  if (table) return dataPlace(context, { ...located, area: table.area, table: table.name }, knownKeys);
  return withRows({
    sheet: located.sheet,
    area,
    headers: found.headers,
    units: found.units,
    titleRows: found.row,
  });
}

function withRows(place: DataPlace): DataPlace {
  if (place.area.rows < (place.units ? 3 : 2)) throw new Refusal('noRows', { sheet: place.sheet });
  return place;
}
