import { cellText } from './cellText';
import { rowSteps } from './rowSteps';
import type { SheetCell } from './types';

/** The fingerprint of one row (FNV-1a, 32 bits); 0: it is blank. */
export function rowHash(columns: readonly (readonly SheetCell[])[], row: number): number {
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
 * Made in steps.
 *
 * @param columns one array of cells per column
 * @returns a whole number below 2^53
 */
export function* dataHashSteps(
  columns: readonly (readonly SheetCell[])[],
  rows: number,
): Generator<void, number, void> {
  let sum = 0;
  yield* rowSteps(0, rows, (row) => {
    sum += rowHash(columns, row);
  });
  return sum;
}
