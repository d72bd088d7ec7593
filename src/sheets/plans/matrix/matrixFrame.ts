import { HEAD_ROWS } from '../layout/reportHead';
import type { ColumnSpan } from './columnSpans';
import { LIMIT_WIDTHS } from './limitsTable';

/** How a matrix, its chart and its tables share a sheet. */
export interface MatrixFrame {
  /** Of all columns but those of the chart's lines. */
  readonly widths: readonly number[];
  /** Of the matrix: its rows lie below each other from here, each so many of the sheet's. */
  readonly top: number;
  readonly bandRows: number;
  /** Where the names of the other axis's bins stand, below the last row of the matrix. */
  readonly footRow: number;
  /** Columns of the matrix, each so many of the sheet's. */
  readonly spans: readonly ColumnSpan[];
  /** To the right of the matrix: its columns, for the chart and the limits. */
  readonly panel: ColumnSpan;
}

/** Characters: names of the upright axis's bins; between two blocks, and before the panel. */
const AXIS_WIDTH = 14;
const GAP = 2;
/** Of a sheet without a matrix: what its table of tiers takes. */
const FREE_WIDTHS = [16, 11, 11, 14, 11, 40, 60] as const;

/**
 * The frame of a matrix.
 *
 * @param rows of the matrix; 0 where there is only a chart
 * @param columns widths of what stands in each of its columns, which may be several of the sheet's
 * @param bandRows rows of the sheet for each of its rows
 * @param isOpen its cells stand apart
 */
export function matrixFrame(
  rows: number,
  columns: readonly (readonly number[])[],
  bandRows: number,
  isOpen: boolean,
): MatrixFrame {
  if (columns.length === 0) {
    const panel = { column: 0, columns: FREE_WIDTHS.length };
    return { widths: FREE_WIDTHS, top: HEAD_ROWS, bandRows, footRow: HEAD_ROWS, spans: [], panel };
  }
  const widths: number[] = [AXIS_WIDTH];
  const spans = columns.map((own, index) => {
    if (isOpen && index > 0) widths.push(GAP);
    const span = { column: widths.length, columns: own.length };
    widths.push(...own);
    return span;
  });
  widths.push(GAP);
  const panel = { column: widths.length, columns: LIMIT_WIDTHS.length };
  return {
    widths: [...widths, ...LIMIT_WIDTHS],
    top: HEAD_ROWS,
    bandRows,
    footRow: HEAD_ROWS + rows * bandRows,
    spans,
    panel,
  };
}
