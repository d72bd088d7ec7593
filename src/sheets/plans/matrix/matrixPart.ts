import type { SheetPlan } from '../layout/sheetPlan';

/** What one part of a report puts on its sheet. */
export type MatrixPart = Pick<SheetPlan, 'blocks' | 'merges' | 'coloured'>;

/** Several parts as one. */
export function joinedPieces(parts: readonly MatrixPart[]): MatrixPart {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    merges: parts.flatMap(({ merges }) => merges),
    coloured: parts.flatMap(({ coloured }) => coloured),
  };
}
