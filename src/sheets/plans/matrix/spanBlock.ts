import { block } from '../layout/blocks';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import type { ColumnSpan } from './columnSpans';
import type { MatrixPart } from './matrixPart';

/**
 * Rows of a table whose columns take several of the sheet's: merged, row by row.
 *
 * @param rows of each table column one cell
 * @param styles by table column
 * @param shown what the same cells show, where formulas among them need more than a line
 */
export function spanBlock(
  row: number,
  spans: readonly ColumnSpan[],
  rows: readonly (readonly PlannedCell[])[],
  styles: readonly StyleName[],
  shown?: readonly (readonly PlannedCell[])[],
): MatrixPart {
  const [first] = spans;
  if (!first || rows.length === 0) return { blocks: [], merges: [], coloured: [] };
  const spread = (lines: readonly (readonly PlannedCell[])[]) =>
    lines.map((line) =>
      spans.flatMap(({ columns }, index): readonly PlannedCell[] => [
        line[index] ?? '',
        ...new Array<PlannedCell>(columns - 1).fill(''),
      ]),
    );
  const looks = spans.flatMap(({ columns }, index) => new Array<StyleName>(columns).fill(styles[index] ?? 'text'));
  const read = shown && spread(shown);
  const wide = spans.filter(({ columns }) => columns > 1);
  return {
    blocks: [{ ...block(row, first.column, spread(rows), looks), ...(read && { shown: (at) => read[at] ?? [] }) }],
    merges: rows.flatMap((_, at) => wide.map((span) => ({ row: row + at, rows: 1, ...span }))),
    coloured: [],
  };
}
