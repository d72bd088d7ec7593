import { hasSlices, type ChartKind } from './chartKinds';
import type { AxisName, ChartAxisData, ChartContent, ChartSeriesData } from './ChartData';

const noText = { visible: false, font: {} } as const;

/** An axis before anything is said of it. */
export const plainAxis = (name: AxisName): ChartAxisData => ({
  visible: !name.startsWith('secondary'),
  title: noText,
  isReversed: false,
  majorGridlines: { visible: name === 'value', line: {} },
  minorGridlines: { visible: false, line: {} },
  majorTickMark: 'None',
  minorTickMark: 'None',
  tickLabelPosition: 'NextToAxis',
  line: {},
  font: {},
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
    title: { visible: true, overlay: false, font: {} },
    legend: { visible: series.length > 1 || hasSlices(kind), position: 'Bottom', overlay: false, font: {} },
    axes: {
      category: plainAxis('category'),
      value: plainAxis('value'),
      secondaryCategory: plainAxis('secondaryCategory'),
      secondaryValue: plainAxis('secondaryValue'),
    },
    series,
    border: {},
    font: {},
  };
}
