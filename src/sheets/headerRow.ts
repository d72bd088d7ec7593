import { dateText } from './dateText';
import { headerText } from './headerText';
import { numberText } from './numberText';
import type { SheetCell } from './types';
import { unitsRow } from './unitsRow';

/** Where the header stands; rows and columns count within the cells given. */
export interface HeaderFound {
  readonly row: number;
  /** First and last column of the data. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One per column of the data; a blank one takes the text above it, else is `''`. */
  readonly headers: readonly string[];
  /** Units of the row below the header, where that is a units row; one per column. */
  readonly units?: readonly (string | undefined)[];
}

/** Rows looked through for a header. */
const SEARCHED_ROWS = 40;

/** A text that could name a column; a year standing alone may, too. */
function isHeading(cell: SheetCell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== 'string') return false;
  const year = /^(19|20)\d{2}年?$/.test(cell.trim());
  return year || (numberText(cell) === undefined && dateText(cell) === undefined);
}

const filled = (row: readonly SheetCell[]) => row.filter((cell) => cell !== undefined).length;

/** Columns first..last of the run of columns, used from the header row down, that has the most headings of the user's. */
function widestRun(
  rows: readonly (readonly SheetCell[])[],
  header: readonly SheetCell[],
  ours: ReadonlySet<number>,
): readonly [number, number] {
  const width = Math.max(...rows.map((row) => row.length));
  let best: readonly [number, number] = [0, -1];
  let bestCount = 0;
  let start = 0;
  for (let column = 0; column <= width; column++) {
    const isUsed = column < width && rows.some((row) => row[column] !== undefined);
    if (isUsed) continue;
    const headings = header.slice(start, column);
    const from = start;
    const count = headings.filter((cell, index) => cell !== undefined && !ours.has(from + index)).length;
    if (count > bestCount) [best, bestCount] = [[start, column - 1], count];
    start = column + 1;
  }
  return best;
}

/** Rows that could be the header: no plain numbers, at least half as wide as the widest row. */
function candidates(rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const width = Math.max(0, ...rows.map(filled));
  return rows.flatMap((row, index) => {
    const count = filled(row);
    return count >= Math.min(2, width) &&
      count * 2 >= width &&
      row.every((cell) => cell === undefined || isHeading(cell))
      ? [index]
      : [];
  });
}

/**
 * Finds the header row below titles, remarks and blank rows: the row that names the most columns we know, else the first
 * wide row of texts. A row of units below it is recognised.
 *
 * @param rows the first rows of the sheet's used part, row by row
 * @param knownKeys keys (`headerText`) of all headers that some scheme knows
 * @param ours columns that an earlier grading wrote: they belong to the data only where they stand beside it
 * @returns undefined where no row could be a header
 */
export function headerRow(
  rows: readonly (readonly SheetCell[])[],
  knownKeys: ReadonlySet<string>,
  ours: ReadonlySet<number> = new Set(),
): HeaderFound | undefined {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const known = (row: number) =>
    (searched[row] ?? []).filter((cell) => {
      const read = cell === undefined ? undefined : headerText(String(cell));
      return read && (knownKeys.has(read.key) || knownKeys.has(read.bare));
    }).length;
  let row: number | undefined;
  for (const candidate of candidates(searched)) {
    if (row === undefined || known(candidate) > known(row)) row = candidate;
  }
  const header = row === undefined ? undefined : searched[row];
  if (row === undefined || !header) return undefined;

  const [firstColumn, lastColumn] = widestRun(rows.slice(row), header, ours);
  const above = searched[row - 1] ?? [];
  const isTwoRows = filled(above) >= 2;
  const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => {
    const cell = header[firstColumn + index] ?? (isTwoRows ? above[firstColumn + index] : undefined);
    return cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();
  });
  const below = searched[row + 1] ?? [];
  const units = unitsRow(headers.map((_, index) => below[firstColumn + index]));
  return { row, firstColumn, lastColumn, headers, units };
}
