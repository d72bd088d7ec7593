import { dataHash } from '../sheets';
import type { SheetCell } from '../sheets';
import { breath } from './breath';

/** Rows hashed in one turn. */
const TURN_ROWS = 5_000;

/** The fingerprint of rows 0 to `rows` of some columns, others getting a turn in between. */
export async function hashInTurns(columns: readonly (readonly SheetCell[])[], rows: number): Promise<number> {
  let hash = 0;
  for (let row = 0; row < rows; row += TURN_ROWS) {
    hash += dataHash(columns, row, Math.min(row + TURN_ROWS, rows));
    await breath();
  }
  return hash;
}
