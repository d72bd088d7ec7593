import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { block } from '../layout/blocks';
import { detailsColumn } from '../details/detailsOf';
import { equalTo } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { MatrixAxis } from './matrixAxis';
import type { MatrixCell } from './matrixCells';
import type { MatrixFrame } from './matrixFrame';
import type { MatrixPart } from './matrixPart';
import { shareFormula, type Cell } from './figures';

/** Rows of a cell: its tiers, how many customers, their share. */
export const CELL_ROWS = 3;
/** Characters of a cell's column, and of a grid of few: a narrow sheet would be too high for a page. */
const CELL_WIDTH = 19;
const LEAST_WIDTH = 3 * CELL_WIDTH;

/** Characters of the columns of one cell, by how many cells lie side by side. */
export function cellWidths(columns: number): readonly number[] {
  return [Math.max(CELL_WIDTH, Math.ceil(LEAST_WIDTH / columns))];
}

/** A matrix as a grid: in each cell the tiers its customers may have, and how many they are, by the details' bins. */
export function cellGrid(
  sources: ReportSources,
  cells: readonly (readonly MatrixCell[])[],
  axes: readonly [up: MatrixAxis, right: MatrixAxis],
  frame: MatrixFrame,
  total: Cell,
): MatrixPart {
  const { tiers, language } = sources.grades.scheme;
  const separator = text(language, 'basis.listSeparator');
  const parts = cells.flatMap((line, index) =>
    line.map((cell, at): MatrixPart => {
      const row = frame.top + index * frame.bandRows;
      const column = frame.spans[at]?.column ?? 0;
      const names = cell.tiers.map((tier) => tiers[tier]?.names[language] ?? '').join(separator);
      const [only, ...others] = cell.tiers.map((tier) => tiers[tier]?.colour);
      const contents = [[literalText(names)], [countIn(sources, axes, cell)], [shareFormula([row + 1, column], total)]];
      return {
        blocks: contents.map((content, offset) =>
          block(row + offset, column, [content], [(['centred', 'count', 'share'] as const)[offset] ?? 'text']),
        ),
        merges: [],
        coloured: only && others.length === 0 ? [{ row, column, rows: 1, columns: 1, ...only }] : [],
      };
    }),
  );
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    merges: [],
    coloured: parts.flatMap(({ coloured }) => coloured),
  };
}

/** How many customers are in a cell, as a formula over the details' bins. */
function countIn(
  { details }: ReportSources,
  axes: readonly [MatrixAxis, MatrixAxis],
  { up, right }: MatrixCell,
): string {
  const criteria = axes.flatMap((axis, index) => {
    const column = details.columns.bins[axis.composite];
    const bin = axis.bins[(index === 0 ? up : right) - 1];
    return column === undefined || bin === undefined ? [] : [`${detailsColumn(details, column)},${equalTo(bin)}`];
  });
  return `=COUNTIFS(${criteria.join(',')})`;
}
