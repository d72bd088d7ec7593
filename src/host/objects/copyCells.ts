import type { Rect } from '../Rect';
import type { Book } from '../store/book';
import type { CellValue } from '../store/types';
import { notModelled } from '../wire/refusal';
import type { Area } from './area';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

interface CopyOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells; a smaller source is repeated over the target, a larger one spreads beyond it, as in Excel.
 *
 * Only values are modelled: formulas would have to move their references.
 */
export function copyCells(book: Book, from: Area, to: Area, { what, skipBlanks, transpose }: CopyOptions): void {
  if (what !== 'Values' || transpose) throw notModelled(`Range.copyFrom(${transpose ? 'transpose' : what})`);
  const source = book.read(from.sheetId, from.rect).values;
  const target = spread(from.rect, to.rect);
  const values = Array.from({ length: target.rows }, (_, row) =>
    Array.from({ length: target.columns }, (_, column): CellValue | null => {
      const value = source[row % from.rect.rows]?.[column % from.rect.columns] ?? '';
      return skipBlanks && value === '' ? null : literal(value);
    }),
  );
  book.write(to.sheetId, target, values, 'pane');
}

/** The target grows to the source's size unless it is a multiple of it. */
const spread = (from: Rect, to: Rect): Rect => ({
  ...to,
  rows: to.rows % from.rows === 0 ? to.rows : from.rows,
  columns: to.columns % from.columns === 0 ? to.columns : from.columns,
});

/** A text must stay a text: written plainly it would be parsed. */
const literal = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);
