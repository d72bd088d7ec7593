import { cellText } from './cellText';
import type { SheetCell } from './types';

/**
 * A fingerprint of cells in their order (FNV-1a, 32 bits): tells that data changed, not who meddled with it.
 *
 * @param cells one column after the other
 * @param seed the fingerprint so far, for hashing in pieces
 * @example dataHash(['a', 1]) === dataHash(['a', 2]) // false
 */
export function dataHash(cells: readonly SheetCell[], seed = 0x811c9dc5): number {
  let hash = seed;
  for (const cell of cells) {
    const text = cellText(cell);
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
}
