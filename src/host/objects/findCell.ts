import type { Rect } from '../Rect';
import type { Book } from '../store/book';
import type { Area } from './area';

/** As `Excel.SearchCriteria`. */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first cell of an area whose displayed text has (or is) a text, row by row. Modelled without wildcards. */
export function findCell(
  book: Book,
  { sheetId, rect }: Area,
  text: string,
  criteria: SearchCriteria,
): Rect | undefined {
  const fold = (s: string): string => (criteria.matchCase === true ? s : s.toLowerCase());
  const sought = fold(text);
  const matches = (cell: string): boolean =>
    criteria.completeMatch === true ? fold(cell) === sought : fold(cell).includes(sought);
  const found: Rect[] = [];
  book.readText(sheetId, rect).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (matches(cell)) found.push({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 });
    }),
  );
  return criteria.searchDirection === 'Backwards' ? found.at(-1) : found[0];
}
