import type { Area } from '../../types';
import type { ReportSources } from '../reportSources';
import { customersIn } from './bestCustomers';
import { CELL_ROWS, cellWidths } from './cellGrid';
import { columnSpans, type ColumnSpan } from './columnSpans';
import { LIMIT_WIDTHS, limitRows } from './limitsTable';
import { matrixAxis, type MatrixAxis } from './matrixAxis';
import { matrixBlocks, type MatrixBlock } from './matrixBlocks';
import { matrixCells, type MatrixCell } from './matrixCells';
import { matrixFrame, type MatrixFrame } from './matrixFrame';
import { BLOCK_ROWS, blockWidths } from './quadrantBlock';

/** What a matrix consists of, and where each part of it goes. */
export interface MatrixLayout {
  readonly up: MatrixAxis;
  readonly right: MatrixAxis;
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Undefined where the matrix is a grid. */
  readonly blocks?: readonly MatrixBlock[];
  /** Customers named in each block. */
  readonly named: number;
  readonly frame: MatrixFrame;
  /** Axes whose limits stand in a table, which row it starts in, and its columns. */
  readonly limits: {
    readonly axes: readonly MatrixAxis[];
    readonly row: number;
    readonly spans: readonly ColumnSpan[];
  };
  readonly chart: Area;
  /** Below all of these. */
  readonly end: number;
}

/** Customers named in a block, by how many rows of blocks there are. */
const NAMED = [8, 8, 8, 5] as const;
/** Rows of the sheet that a chart needs to be read. */
const CHART_ROWS = 20;
/** Those of a chart that has the sheet's whole width. */
const WIDE_CHART_ROWS = 28;

/** Finds room for a matrix, its limits and its chart. @param axes ids of composites, the upright one first */
export function matrixLayout(
  sources: ReportSources,
  axes: readonly [up: string, right: string],
  hasAmount: boolean,
): MatrixLayout {
  const [up, right] = [matrixAxis(sources, axes[0]), matrixAxis(sources, axes[1])];
  const cells = matrixCells(sources.grades.scheme, ...axes);
  const blocks = matrixBlocks(cells);
  const biggest = Math.max(1, ...(blocks ?? []).map(({ tier }) => customersIn(sources, tier)));
  const named = Math.min(NAMED[cells.length] ?? 5, biggest);
  const [line = []] = cells;
  const frame = matrixFrame(
    cells.length,
    line.map(() => (blocks ? blockWidths(hasAmount) : cellWidths(line.length))),
    blocks ? BLOCK_ROWS + named : CELL_ROWS,
    blocks !== undefined,
  );
  const { top, footRow, spans, panel, widths } = frame;
  const cut = up.bins.length + right.bins.length > 0 ? [up, right] : [];
  const rows = cut.length === 0 ? 0 : limitRows(cut);
  // Under a grid there is room; blocks are as high as the chart beside them.
  const isUnder = spans.length >= LIMIT_WIDTHS.length - 1;
  const limitsRow = isUnder ? footRow + 2 : top;
  const chartTop = isUnder ? top : top + rows;
  const end = Math.max(
    footRow + 1,
    isUnder ? limitsRow + rows : 0,
    chartTop + (spans.length === 0 ? WIDE_CHART_ROWS : CHART_ROWS),
  );
  return {
    up,
    right,
    cells,
    ...(blocks && { blocks }),
    named,
    frame,
    limits: {
      axes: cut,
      row: limitsRow,
      spans: isUnder ? columnSpans(widths.slice(0, panel.column), LIMIT_WIDTHS) : panelSpans(frame),
    },
    chart: { row: chartTop, column: panel.column, rows: end - chartTop, columns: panel.columns },
    end,
  };
}

/** The limits' columns in the panel, which is made for them wherever there is a matrix beside it. */
function panelSpans({ panel, spans, widths }: MatrixFrame): readonly ColumnSpan[] {
  if (spans.length === 0) return columnSpans(widths, LIMIT_WIDTHS);
  return LIMIT_WIDTHS.map((_, index) => ({ column: panel.column + index, columns: 1 }));
}
