import { BLOCK_BYTES, cellBytes } from '../sheets';
import type { PlannedBlock, PlannedCell } from '../sheets';
import { inTurns } from './inTurns';
import { checkCancelled } from './steps';
import type { Steps } from './steps';

/** Rows worked out between two yields: the dearest cell is a sentence. */
const ROWS_PER_STEP = 16;

/**
 * Writes many rows, worked out a few at a time: whole blocks sized by bytes, one sync per block, calculation and screen
 * updating suspended for each.
 *
 * @throws the signal's reason between two blocks, where the job was cancelled
 */
export async function writeLongBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: PlannedBlock,
  steps: Steps = {},
): Promise<void> {
  for (let first = 0; first < block.rows;) {
    const values = await inTurns(contentSteps(block, first), { signal: steps.signal });
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const { row, column, styles } = block;
    sheet.getRangeByIndexes(row + first, column, values.length, styles.length).values = values;
    await context.sync();
    first += values.length;
    steps.onStep?.(first / block.rows);
    checkCancelled(steps);
  }
}

/** The rows from one on that fill a block; in steps. */
function* contentSteps({ rows, cells }: PlannedBlock, first: number): Generator<void, PlannedCell[][], void> {
  const values: PlannedCell[][] = [];
  let bytes = 0;
  for (let row = first; row < rows && bytes < BLOCK_BYTES; row++) {
    const contents = [...cells(row)];
    for (const cell of contents) bytes += cellBytes(cell);
    values.push(contents);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return values;
}
