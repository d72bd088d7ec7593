import { block } from '../layout/blocks';
import { binName, type LimitsTable } from './limitsTable';
import type { MatrixLayout } from './matrixLayout';
import type { MatrixPart } from './matrixPart';

/** As formulas write them: upright names have height, the others have width. */
const LINE_BREAK = 'CHAR(10)';
const WIDE_GAP = '"   "';

/** Names of the bins along both sides of a matrix: the upright axis's on the left, the other's below. */
export function axisNames({ up, right, cells, frame }: MatrixLayout, limits: LimitsTable): MatrixPart {
  const { top, bandRows, footRow, spans } = frame;
  const sides = cells.map((line, index): MatrixPart => {
    const row = top + index * bandRows;
    const name = [binName(up, line[0]?.up ?? 1, limits, LINE_BREAK)[0]];
    const rest = Array.from({ length: bandRows - 1 }, () => ['']);
    return {
      blocks: [block(row, 0, [name], ['side']), block(row + 1, 0, rest, ['cell'])],
      merges: [{ row, column: 0, rows: bandRows, columns: 1 }],
      coloured: [],
    };
  });
  const feet = spans.map(({ column, columns }, index): MatrixPart => {
    const blanks = new Array<string>(columns - 1).fill('');
    const [name, shown] = binName(right, cells[0]?.[index]?.right ?? 1, limits, WIDE_GAP);
    return {
      blocks: [
        {
          ...block(footRow, column, [[name, ...blanks]], new Array<'side'>(columns).fill('side')),
          shown: () => [shown, ...blanks],
        },
      ],
      merges: columns > 1 ? [{ row: footRow, column, rows: 1, columns }] : [],
      coloured: [],
    };
  });
  return {
    blocks: [...sides, ...feet].flatMap(({ blocks }) => blocks),
    merges: [...sides, ...feet].flatMap(({ merges }) => merges),
    coloured: [],
  };
}
