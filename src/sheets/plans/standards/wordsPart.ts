import type { SchemeSection } from '../../../locales';
import { textRow } from '../layout/blocks';
import type { SheetPart } from '../layout/sheetPart';

/** A part of the scheme in words, a line a row over the whole width. */
export function wordsPart(
  { title, lines }: Pick<SchemeSection, 'title' | 'lines'>,
  row: number,
  columns: number,
): SheetPart {
  return {
    rows: 1 + lines.length,
    blocks: [
      textRow(row, 0, [title], 'section'),
      ...lines.map((line, index) => textRow(row + 1 + index, 0, [line], 'wide')),
    ],
    merges: lines.map((_, index) => ({ row: row + 1 + index, column: 0, rows: 1, columns })),
  };
}
