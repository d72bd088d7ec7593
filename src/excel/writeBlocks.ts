import { rowBlocks } from '../sheets';
import type { Content } from './content';
import type { RowRun } from './rowRuns';
import { checkCancelled } from './steps';
import type { Steps } from './steps';

/** Columns of contents to write over the same rows. */
export interface BlockWrite {
  readonly sheet: Excel.Worksheet;
  /** Worksheet columns, from zero, in the order of `contents`. */
  readonly columns: readonly number[];
  /** First worksheet row, from zero. */
  readonly row: number;
  readonly rows: number;
  /** Runs of worksheet rows that are all hidden or all shown; a write never crosses from one to the next. */
  readonly runs: readonly RowRun[];
  /** The contents of row i, one per column; `null` leaves a cell, `''` clears it. */
  readonly rowContents: (row: number) => readonly (Content | null)[];
  /** About how many bytes row i takes. */
  readonly bytesOfRow: (row: number) => number;
}

/**
 * Writes whole blocks sized by bytes, one sync per block, calculation and screen updating suspended for each.
 *
 * @throws the signal's reason between two blocks, where the job was cancelled
 */
export async function writeBlocks(context: Excel.RequestContext, write: BlockWrite, steps: Steps = {}): Promise<void> {
  const groups = neighbours(write.columns);
  for (const [from, end] of rowBlocks(write.rows, write.bytesOfRow)) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const [first, last] of partsOf(write, from, end)) {
      const rows = Array.from({ length: last - first }, (_, index) => write.rowContents(first + index));
      for (const group of groups) {
        const column = write.columns[group[0] ?? 0] ?? 0;
        const range = write.sheet.getRangeByIndexes(write.row + first, column, rows.length, group.length);
        range.values = rows.map((row) => group.map((index) => row[index] ?? null));
      }
    }
    await context.sync();
    steps.onStep?.(end / write.rows);
    checkCancelled(steps);
  }
}

/** Indices of columns that stand side by side, so that one rectangle takes them. */
function neighbours(columns: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  columns.forEach((column, index) => {
    const group = groups[groups.length - 1];
    if (group && index > 0 && column === (columns[index - 1] ?? 0) + 1) group.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** The parts of a block that lie in one run each, in rows of the write. */
function partsOf({ row, runs }: BlockWrite, from: number, end: number): readonly RowRun[] {
  return runs.flatMap(([first, last]): readonly RowRun[] => {
    const start = Math.max(first - row, from);
    const stop = Math.min(last - row, end);
    return stop > start ? [[start, stop]] : [];
  });
}
