import { BLOCK_BYTES, cellBytes } from '../sheets';
import type { Area, SheetCell } from '../sheets';
import { sheetCells } from './sheetCells';
import { checkCancelled } from './steps';
import type { Steps } from './steps';

/** Bytes guessed per cell before any was seen: its value and its type. */
const GUESSED_CELL_BYTES = 40;
const TYPE_BYTES = 9;

/**
 * Reads an area block by block, one sync per block; blocks are sized by the bytes that the last one took.
 *
 * @returns cells column by column, `area.columns` arrays of `area.rows`
 */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  steps: Steps = {},
): Promise<readonly (readonly SheetCell[])[]> {
  const columns: SheetCell[][] = Array.from({ length: area.columns }, () => []);
  let bytesPerRow = area.columns * GUESSED_CELL_BYTES;
  for (let read = 0; read < area.rows;) {
    const rows = Math.min(area.rows - read, Math.max(1, Math.floor(BLOCK_BYTES / bytesPerRow)));
    const range = sheet.getRangeByIndexes(area.row + read, area.column, rows, area.columns);
    range.load('values,valueTypes');
    await context.sync();
    const cells = sheetCells(range.values, range.valueTypes);
    let bytes = 0;
    for (const row of cells) {
      row.forEach((cell, column) => {
        columns[column]?.push(cell);
        bytes += TYPE_BYTES + cellBytes(typeof cell === 'object' ? cell.error : cell);
      });
    }
    bytesPerRow = Math.max(1, bytes / rows);
    read += rows;
    steps.onStep?.(read / area.rows);
    checkCancelled(steps);
  }
  return columns;
}
