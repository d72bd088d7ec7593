import { hasSlices, type ChartKind } from './chartKinds';
import type { AxisName, ChartAxisData } from './data/ChartAxisData';
import type { ChartContent } from './ChartData';
import type { ChartSeriesData } from './data/ChartSeriesData';

/** Excel's look since 2013, written out: an application that finds no theme in a file draws nothing without. */
const grey = { lines: '#D9D9D9', texts: '#595959' } as const;
const thin = { style: 'Continuous', color: grey.lines, weight: 0.75 } as const;

/** An axis before anything is said of it; the secondary ones are drawn only where a series has them. */
export const plainAxis = (name: AxisName): ChartAxisData => ({
  visible: name !== 'secondaryCategory',
  title: { visible: false, font: { size: 10, bold: false, color: grey.texts } },
  isReversed: false,
  majorGridlines: { visible: name === 'value', line: thin },
  minorGridlines: { visible: false, line: thin },
  majorTickMark: 'None',
  minorTickMark: 'None',
  tickLabelPosition: 'NextToAxis',
  line: name === 'category' ? thin : { style: 'None' },
  font: { size: 9, color: grey.texts },
});

/** A series before anything is said of it. */
export const plainSeries = (kind: ChartKind): ChartSeriesData<never> => ({
  kind,
  axisGroup: 'Primary',
  line: {},
  marker: {},
  points: {},
});

/**
 * A new chart as Excel makes one: a title; a legend where there are several series, or slices to tell apart. Modelled.
 *
 * @param series in the order they are drawn
 */
export function newChart<Sheet>(kind: ChartKind, series: readonly ChartSeriesData<Sheet>[]): ChartContent<Sheet> {
  return {
    kind,
    title: { visible: true, overlay: false, font: { size: 14, bold: false, color: grey.texts } },
    legend: {
      visible: series.length > 1 || hasSlices(kind),
      position: 'Bottom',
      overlay: false,
      font: { size: 9, color: grey.texts },
    },
    axes: {
      category: plainAxis('category'),
      value: plainAxis('value'),
      secondaryCategory: plainAxis('secondaryCategory'),
      secondaryValue: plainAxis('secondaryValue'),
    },
    series,
    fill: '#FFFFFF',
    border: thin,
    font: {},
  };
}
