import { textRow } from './blocks';
import type { SheetPart } from './sheetPart';

/** Sentences below each other, each over the whole width. @param columns how wide */
export function noteLines(row: number, sentences: readonly string[], columns: number): SheetPart {
  return {
    rows: sentences.length,
    blocks: sentences.map((sentence, index) => textRow(row + index, 0, [sentence], 'note')),
    merges: sentences.map((_, index) => ({ row: row + index, column: 0, rows: 1, columns })),
  };
}
