import { cellText } from './cellText';
import type { SheetCell } from './types';

/** FNV-1a, 32 bits. */
function rowHash(columns: readonly (readonly SheetCell[])[], row: number): number {
  let hash = 0x811c9dc5;
  let isBlank = true;
  for (const cells of columns) {
    const text = cellText(cells[row]);
    isBlank &&= text === '';
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return isBlank ? 0 : hash >>> 0;
}

/**
 * A fingerprint of data, the same for the same rows in another order and with blank rows between them: tells that data
 * changed, not who meddled with it.
 *
 * @param columns one array of cells per column
 * @returns a whole number below 2^53
 */
export function dataHash(columns: readonly (readonly SheetCell[])[], firstRow: number, endRow: number): number {
  let sum = 0;
  for (let row = firstRow; row < endRow; row++) sum += rowHash(columns, row);
  return sum;
}
