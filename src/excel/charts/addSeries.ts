import type { PlannedSeries } from '../../sheets';
import { addLabels } from './addLabels';
import { cellsOf } from './cellsOf';
import { chartTypeOf } from './chartTypeOf';

/** Points, of a line that says nothing else. */
const LINE_WEIGHT = 1.5;
const OUTLINE_WEIGHT = 0.75;

/** Makes a chart's series the one planned: its cells first, then its looks; queued. @param sheet the report's */
export function addSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: PlannedSeries): void {
  series.name = plan.name;
  series.setValues(cellsOf(sheet, plan.values));
  if (plan.across) series.setXAxisValues(cellsOf(sheet, plan.across));
  if (plan.sizes) series.setBubbleSizes(cellsOf(sheet, plan.sizes));
  series.chartType = chartTypeOf(plan);
  if (plan.isOnSecondaryAxis) series.axisGroup = 'Secondary';
  if (plan.gap !== undefined) series.gapWidth = plan.gap;
  paint(series, plan);
  addLabels(series, plan);
}

function paint(series: Excel.ChartSeries, plan: PlannedSeries): void {
  const { colour, outline, kind } = plan;
  const own = typeof colour === 'string' ? colour : undefined;
  const edge = typeof outline === 'string' ? outline : undefined;
  switch (kind) {
    case 'points':
      mark(series, plan, own, edge);
      break;
    case 'path':
    case 'line':
      series.format.line.set({
        ...(own !== undefined && { color: own }),
        lineStyle: plan.isDashed ? 'Dash' : 'Continuous',
        weight: plan.weight ?? LINE_WEIGHT,
      });
      if (plan.marker) mark(series, plan, own, edge ?? own);
      else series.markerStyle = 'None';
      break;
    default:
      if (own !== undefined) series.format.fill.setSolidColor(own);
      if (edge !== undefined) series.format.line.set({ color: edge, weight: OUTLINE_WEIGHT });
  }
  paintPoints(series, plan);
}

function mark(series: Excel.ChartSeries, { marker }: PlannedSeries, colour?: string, edge = colour): void {
  if (marker) {
    series.markerStyle = marker.shape;
    series.markerSize = marker.size;
  }
  if (colour !== undefined) series.markerBackgroundColor = colour;
  if (edge !== undefined) series.markerForegroundColor = edge;
}

/** Slices, and columns that stand for tiers, have a colour each. */
function paintPoints({ points }: Excel.ChartSeries, { colour, outline }: PlannedSeries): void {
  if (typeof colour === 'string') return;
  colour.forEach((fill, index) => {
    const { format } = points.getItemAt(index);
    format.fill.setSolidColor(fill);
    const edge = typeof outline === 'object' ? outline[index] : undefined;
    if (edge !== undefined) format.border.set({ color: edge, weight: OUTLINE_WEIGHT });
  });
}
