import type { MatrixCell } from './matrixCells';

/** The part of a matrix that one tier fills: so many cells side by side in one row. */
export interface MatrixBlock {
  /** Index into the scheme's tiers. */
  readonly tier: number;
  /** Of the first cell, from the top left. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Blocks that hold a strategy and names need room. */
const MOST_ROWS = 3;
const MOST_COLUMNS = 3;

/**
 * A matrix as blocks, a tier each: where every cell has one tier, and every tier lies in one piece in one row.
 *
 * @returns undefined where it can only be a grid
 */
export function matrixBlocks(cells: readonly (readonly MatrixCell[])[]): readonly MatrixBlock[] | undefined {
  if (cells.length === 0 || cells.length > MOST_ROWS || (cells[0]?.length ?? 0) > MOST_COLUMNS) return undefined;
  const blocks: MatrixBlock[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, { tiers }] of line.entries()) {
      const [tier, ...others] = tiers;
      if (tier === undefined || others.length > 0) return undefined;
      const last = blocks[blocks.length - 1];
      if (last && last.row === row && last.tier === tier)
        blocks[blocks.length - 1] = { ...last, columns: last.columns + 1 };
      else blocks.push({ tier, row, column, columns: 1 });
    }
  }
  return new Set(blocks.map(({ tier }) => tier)).size === blocks.length ? blocks : undefined;
}
