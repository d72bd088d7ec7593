import type { SheetPlan } from '../sheetPlan';

/** What one part of a report puts on its sheet. */
export type SheetPart = Pick<SheetPlan, 'blocks' | 'merges' | 'coloured'>;

/** Several parts as one. */
export function joinedParts(parts: readonly SheetPart[]): SheetPart {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    merges: parts.flatMap(({ merges }) => merges),
    coloured: parts.flatMap(({ coloured }) => coloured),
  };
}
