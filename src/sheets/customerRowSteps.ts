import { cellText } from './cellText';
import { numberText } from './numberText';
import { rowSteps, STEP_ROWS } from './rowSteps';
import { totalLabel } from './totalLabel';
import type { SheetCell, SheetColumn, SheetIssue } from './types';

/** Which rows are customers, and what was left out. */
export interface CustomerRows {
  /** Indices into the columns' cells, ascending. */
  readonly rows: Int32Array;
  readonly notes: readonly SheetIssue[];
}

/** Sums of each column over the rows that came before a total. */
interface Sums {
  readonly all: number[];
  readonly sinceTotal: number[];
}

function numberOf(cell: SheetCell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? numberText(cell)?.value : undefined;
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.01, Math.abs(b) * 1e-6);

/** Whether the row holds the sum of what is above it, in one column at least; undefined where it holds no number. */
function isSum(columns: readonly SheetColumn[], row: number, sums: Sums): boolean | undefined {
  let hasNumber = false;
  for (const [index, column] of columns.entries()) {
    const value = numberOf(column.cells[row]);
    if (value === undefined || value === 0) continue;
    hasNumber = true;
    if (isNear(value, sums.all[index] ?? 0) || isNear(value, sums.sinceTotal[index] ?? 0)) return true;
  }
  return hasNumber ? false : undefined;
}

/**
 * Tells customers from the rows between and below them: blank rows, totals (checked against the sums above them) and
 * remarks at the end. Works in steps.
 *
 * @param columns the user's columns, ours left out
 * @param firstRow worksheet row of the columns' first cells, from zero
 */
export function* customerRowSteps(
  columns: readonly SheetColumn[],
  firstRow: number,
): Generator<void, CustomerRows, void> {
  const rowCount = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const rows: number[] = [];
  const notes: SheetIssue[] = [];
  const sums: Sums = { all: columns.map(() => 0), sinceTotal: columns.map(() => 0) };
  let summedTo = 0;
  let blanks = 0;
  let blankCount = 0;
  let wasGap = false;

  for (let row = 0; row < rowCount; row++) {
    if (row % STEP_ROWS === 0) yield;
    const first = columns.find(({ cells }) => cells[row] !== undefined);
    if (!first) {
      blanks++;
      wasGap = true;
      continue;
    }
    const label = first.cells[row];
    const kind = typeof label === 'string' ? totalLabel(label) : undefined;
    const at = { rowNumber: firstRow + row + 1, found: cellText(label) };
    if (kind) {
      sums.sinceTotal.fill(0);
      yield* rowSteps(summedTo, rows.length, (customer) => addRow(sums, columns, rows[customer] ?? -1));
      summedTo = rows.length;
      const isTotal = isSum(columns, row, sums);
      const code = isTotal === false ? (kind === 'exact' ? 'totalRowDiffers' : 'totalRowKept') : 'totalRow';
      if (isTotal || kind === 'exact') {
        notes.push({ code, params: at, ...at });
        wasGap = true;
        continue;
      }
      if (isTotal === false) notes.push({ code, params: at, ...at });
    }
    if (wasGap && rows.length > 0 && isRemark(columns, row)) {
      notes.push({ code: 'footerRow', params: at, ...at });
      continue;
    }
    wasGap = false;
    blankCount += rows.length > 0 ? blanks : 0;
    blanks = 0;
    rows.push(row);
  }
  if (blankCount > 0) notes.push({ code: 'blankRows', params: { count: blankCount } });
  return { rows: Int32Array.from(rows), notes };
}

/** Adds a customer's numbers to the sums. */
function addRow(sums: Sums, columns: readonly SheetColumn[], row: number): void {
  columns.forEach((column, index) => {
    const value = numberOf(column.cells[row]) ?? 0;
    sums.all[index] = (sums.all[index] ?? 0) + value;
    sums.sinceTotal[index] = (sums.sinceTotal[index] ?? 0) + value;
  });
}

/** One text alone in a wide row, below a gap: a remark, not a customer. */
function isRemark(columns: readonly SheetColumn[], row: number): boolean {
  const filled = columns.filter(({ cells }) => cells[row] !== undefined);
  return columns.length >= 3 && filled.length === 1 && typeof filled[0]?.cells[row] === 'string';
}
