import { text } from '../../../locales';
import type { Language } from '../../../grading/scheme';
import { block, textRow } from '../layout/blocks';
import type { PlannedCell } from '../layout/sheetPlan';
import { fixed, type Cell } from './figures';
import type { LimitsTable } from './limitsTable';
import type { MatrixAxis } from './matrixAxis';
import type { MatrixPart } from './matrixPart';

/** The ends of the lines that part the bins, two rows each with a blank one between, so that one series draws them all. */
export interface LineCells extends MatrixPart {
  /** Rows of ends, from the first on; none where no line is drawn. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** Writes them beside the print area: cells that are hidden are not drawn. Each follows the limit it stands for. */
export function lineCells(
  language: Language,
  [up, right]: readonly [up: MatrixAxis, right: MatrixAxis],
  { cells }: LimitsTable,
  row: number,
  column: number,
): LineCells {
  const placesOf = ({ composite }: MatrixAxis): readonly Cell[] =>
    [...(cells.get(composite)?.values() ?? [])].flatMap(({ place }) => (place ? [place] : []));
  const lines = [
    ...placesOf(right).map((place) => [
      [`=${fixed(place)}`, up.minimum],
      [`=${fixed(place)}`, up.maximum],
    ]),
    ...placesOf(up).map((place) => [
      [right.minimum, `=${fixed(place)}`],
      [right.maximum, `=${fixed(place)}`],
    ]),
  ];
  const ends = lines.flatMap((line, index): readonly (readonly PlannedCell[])[] =>
    index === 0 ? line : [['', ''], ...line],
  );
  if (ends.length === 0) return { blocks: [], merges: [], coloured: [], row, rows: 0, column };
  return {
    blocks: [
      textRow(row, column, [text(language, 'report.matrix.lineCells')], 'subtitle'),
      textRow(row + 1, column, [right.name, up.name], 'heading'),
      block(row + 2, column, ends, ['score', 'score']),
    ],
    merges: [],
    coloured: [],
    row: row + 2,
    rows: ends.length,
    column,
  };
}
