import { text } from '../../../locales';
import type { Composition } from './composition';
import type { CompositionTable } from './compositionTable';
import type { PlannedChart } from '../layout/plannedChart';

/** Rows of a chart above and below its bars, and rows for each of them. */
const FRAME_ROWS = 6;
const UNGRADED = '#FFFFFF';
const OUTLINE = '#6B7480';

/** What a chart shows, and where. */
export interface ChartPlace {
  readonly lines: number;
  readonly title: string;
  readonly row: number;
  readonly columns: number;
  /** No value is below zero: bars begin at it. */
  readonly isPositive: boolean;
}

/** How many rows a chart of so many lines takes. */
export function chartRows(lines: number): number {
  return FRAME_ROWS + Math.ceil(1.2 * Math.max(3, lines));
}

/**
 * The lines of a table as bars, each split among the tiers in their colours; an outline keeps pale ones apart on white
 * paper.
 */
export function compositionChart(
  { sources, language, tierNames, hasUngraded }: Composition,
  { firstRow, tierColumn, labelColumn }: CompositionTable,
  { lines, title, row, columns, isPositive }: ChartPlace,
): PlannedChart {
  const cells = (column: number) => ({ row: firstRow, column, rows: lines, columns: 1 });
  const colours = sources.grades.scheme.tiers.map(({ colour }) => colour.fill);
  const names = [...tierNames, ...(hasUngraded ? [text(language, 'report.ungraded')] : [])];
  return {
    name: `composition.${row}`,
    title,
    area: { row, column: 0, rows: chartRows(lines), columns },
    series: names.map((name, index) => ({
      name,
      kind: 'stackedBar',
      values: cells(tierColumn + index),
      across: cells(labelColumn),
      colour: colours[index] ?? UNGRADED,
      outline: OUTLINE,
      gap: 40,
    })),
    horizontal: { title: '', isReversed: true },
    vertical: { title: '', numberFormat: '#,##0', hasGridlines: true, ...(isPositive && { minimum: 0 }) },
    legend: 'Bottom',
  };
}
