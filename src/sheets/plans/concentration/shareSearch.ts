import { cellAddress } from '../../address';
import { block, textRow } from '../layout/blocks';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import { rankedAmount, rankedSum } from './rankedSum';

/** Columns that a search takes. */
export const SEARCH_COLUMNS = 5;
/** A share reached but for rounding is reached, as the engine has it. */
const ROUNDING = '1E-9';

/** A search, and the cell of what it finds. */
export interface ShareSearch {
  readonly blocks: readonly PlannedBlock[];
  /** The cell of how many customers it takes, and of the last one's amount, fixed. */
  readonly count: string;
  readonly last: string;
  readonly rows: number;
}

/**
 * Finds by halving, in plain formulas, how many of the biggest customers it takes to reach a share of the total: every row
 * asks the middle of what is left, so that 20,000 customers take 16 rows. Of equal amounts no more than needed.
 *
 * @param cells the amounts, as formulas write them
 * @param share the cell of the share, fixed
 * @param total the cell of the total, fixed
 * @param customers how many there are; twice as many are found as well
 */
export function shareSearch(
  row: number,
  column: number,
  title: string,
  { cells, share, total, customers }: ShareSearchInput,
): ShareSearch {
  const steps = Math.ceil(Math.log2(Math.max(2, customers * 2))) + 1;
  const first = row + 1;
  const at = (step: number, part: number) => cellAddress(first + step, column + part);
  const lines = Array.from({ length: steps }, (_, step): readonly PlannedCell[] => {
    const before = (part: number) => at(step - 1, part);
    const isReached = `${before(4)}>=(${share}-${ROUNDING})*${total}`;
    const [low, high] =
      step === 0
        ? ['=1', `=MAX(1,COUNTIF(${cells},">0"))`]
        : [
            `=IF(${isReached},${before(0)},MIN(${before(1)},${before(2)}+1))`,
            `=IF(${isReached},${before(2)},${before(1)})`,
          ];
    const middle = `=INT((${at(step, 0)}+${at(step, 1)})/2)`;
    return [low, high, middle, rankedAmount(cells, at(step, 2)), rankedSum(cells, at(step, 2), at(step, 3))];
  });
  const fixed = (part: number) => `$${at(steps - 1, part).replace(/\d+$/, '$$$&')}`;
  return {
    blocks: [
      textRow(row, column, [title], 'working'),
      block(
        first,
        column,
        lines,
        Array.from({ length: SEARCH_COLUMNS }, () => 'working'),
      ),
    ],
    count: fixed(2),
    last: fixed(3),
    rows: steps + 1,
  };
}

/** Cells that a search looks at. */
export interface ShareSearchInput {
  readonly cells: string;
  readonly share: string;
  readonly total: string;
  readonly customers: number;
}
