import { areaAddress } from '../../sheets';
import type { PlannedAxis, PlannedChart } from '../../sheets';
import { addSeries } from './addSeries';
import { cellsOf } from './cellsOf';
import { chartTypeOf } from './chartTypeOf';

const INK = '#2B3440';
const QUIET = '#5A6472';
const LINE = '#D9DEE5';
/** Points: of a chart's title, and of everything else that is read in it. */
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;

/**
 * Adds the charts of a report over their cells. One sync, however many there are: what Excel made of the first cells has
 * to be known before it is made into the series planned. The rest is queued.
 */
export async function addCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
): Promise<void> {
  const added = charts.flatMap((plan) => {
    const [first] = plan.series;
    if (!first) return [];
    const chart = sheet.charts.add(chartTypeOf(first), cellsOf(sheet, first.values), 'Columns');
    chart.series.load('count');
    return [{ plan, chart }];
  });
  if (added.length === 0) return;
  await context.sync();
  for (const { plan, chart } of added) {
    chart.name = plan.name;
    const [first, last] = areaAddress(plan.area).split(':');
    chart.setPosition(first ?? '', last ?? first ?? '');
    keepOneSeries(chart);
    plan.series.forEach((series, index) => {
      addSeries(sheet, index === 0 && chart.series.count > 0 ? chart.series.getItemAt(0) : chart.series.add(), series);
    });
    dress(chart, plan);
  }
}

/** The first series is made into a planned one; a chart that has none for a moment would forget its kind. */
function keepOneSeries({ series }: Excel.Chart): void {
  for (let index = series.count - 1; index > 0; index--) series.getItemAt(index).delete();
}

function dress(chart: Excel.Chart, { title, legend, series, horizontal, vertical, secondary }: PlannedChart): void {
  chart.title.text = title;
  chart.title.format.font.set({ size: TITLE_SIZE, bold: true, color: INK });
  chart.format.border.color = LINE;
  chart.legend.visible = legend !== 'None';
  if (legend !== 'None') {
    chart.legend.position = legend;
    chart.legend.format.font.set({ size: TEXT_SIZE, color: INK });
  }
  if (horizontal) dressAxis(chart.axes.categoryAxis, horizontal);
  if (vertical) dressAxis(chart.axes.valueAxis, vertical);
  if (secondary && series.some(({ isOnSecondaryAxis }) => isOnSecondaryAxis)) {
    const axis = chart.axes.getItem('Value', 'Secondary');
    axis.visible = true;
    dressAxis(axis, secondary);
  }
}

/** What is not said of an axis stays as Excel chooses. */
function dressAxis(axis: Excel.ChartAxis, plan: PlannedAxis): void {
  axis.title.text = plan.title;
  axis.title.visible = plan.title !== '';
  axis.title.format.font.set({ size: TEXT_SIZE, bold: false, color: QUIET });
  axis.format.font.set({ size: TEXT_SIZE, color: QUIET });
  axis.format.line.color = LINE;
  if (plan.minimum !== undefined) axis.minimum = plan.minimum;
  if (plan.maximum !== undefined) axis.maximum = plan.maximum;
  if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.isReversed) {
    axis.reversePlotOrder = true;
    // Or the other axis would go along to the other side.
    axis.position = 'Maximum';
  }
  axis.majorGridlines.visible = plan.hasGridlines ?? false;
  if (plan.hasGridlines) axis.majorGridlines.format.line.color = LINE;
}
