import type { PlannedSeries } from '../../sheets';

const types = {
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  shareColumn: 'ColumnStacked100',
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  shareBar: 'BarStacked100',
  line: 'Line',
  pie: 'Pie',
  doughnut: 'Doughnut',
  points: 'XYScatter',
  bubbles: 'Bubble',
  path: 'XYScatterLinesNoMarkers',
} as const;

/** What Excel calls a planned kind of series. */
export function chartTypeOf({ kind, marker }: PlannedSeries): (typeof types)[PlannedSeries['kind']] | 'LineMarkers' {
  return kind === 'line' && marker !== undefined ? 'LineMarkers' : types[kind];
}
