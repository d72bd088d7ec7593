import { hasPoints, hasSlices, plotOf } from '../../../host/charts/chartKinds';
import type { AxisName } from '../../../host/charts/data/ChartAxisData';
import type { LegendPosition } from '../../../host/charts/data/ChartTextData';
import { axisOption, type AxisContents } from './axisOption';
import type { DrawnChart, DrawnSeries } from './drawnChart';
import { seriesOption } from './seriesOption';
import { textStyle } from './textStyle';

const legendPlaces: Readonly<Record<LegendPosition, object>> = {
  Top: { top: 34, left: 'center', orient: 'horizontal' },
  Bottom: { bottom: 4, left: 'center', orient: 'horizontal' },
  Left: { left: 4, top: 'middle', orient: 'vertical' },
  Right: { right: 4, top: 'middle', orient: 'vertical' },
  Corner: { right: 4, top: 4, orient: 'vertical' },
};

/** The room around the plot for what stands there, in pixels. */
function marginsOf({ title, legend }: DrawnChart) {
  const at = (position: LegendPosition): boolean => legend.visible && legend.position === position;
  return {
    top: (title.visible ? 40 : 14) + (at('Top') ? 24 : 0),
    bottom: 14 + (at('Bottom') ? 24 : 0),
    left: 14 + (at('Left') ? 90 : 0),
    right: 18 + (at('Right') || at('Corner') ? 90 : 0),
    // Numbers and titles of axes take their room from the plot, as much as they need.
    outerBoundsMode: 'same' as const,
  };
}

function contentsOf(name: AxisName, series: readonly DrawnSeries[]): AxisContents {
  const [first] = series;
  const isCategory = name === 'category' || name === 'secondaryCategory';
  if (first && !hasPoints(first.kind) && isCategory) {
    const longest = Math.max(0, ...series.map(({ values }) => values.length));
    return { kind: 'category', texts: Array.from({ length: longest }, (_, at) => first.categories[at] ?? `${at + 1}`) };
  }
  if (first && plotOf(first.kind).grouping === 'percentStacked') return { kind: 'number', format: '0%' };
  return { kind: 'number', format: (isCategory ? first?.categoryFormat : first?.format) ?? 'General' };
}

/** The axis that a primary one crosses; secondary ones stand opposite to it, as ECharts has them. */
function crossedBy({ axes }: DrawnChart, name: AxisName) {
  return name === 'category' ? axes.value : name === 'value' ? axes.category : undefined;
}

function axesOf(chart: DrawnChart) {
  const groups = (['Primary', 'Secondary'] as const)
    .map((group) => chart.series.filter(({ axisGroup }) => axisGroup === group))
    .filter((series, index) => index === 0 || series.length > 0);
  const isLying = chart.series.some(({ kind }) => plotOf(kind).direction === 'bar');
  const made = (name: AxisName, series: readonly DrawnSeries[], isUpright: boolean) =>
    axisOption(chart.axes[name], contentsOf(name, series), isUpright, crossedBy(chart, name));
  const categories = groups.map((series, index) =>
    made(index === 0 ? 'category' : 'secondaryCategory', series, isLying),
  );
  const values = groups.map((series, index) => made(index === 0 ? 'value' : 'secondaryValue', series, !isLying));
  return isLying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values };
}

function totalsOf(series: readonly DrawnSeries[]): readonly number[] {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length }, (_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** A chart as ECharts takes it. */
export function chartOption(chart: DrawnChart) {
  const { title, legend, series, font } = chart;
  const [only, ...others] = series;
  const automatic = only && others.length === 0 ? only.name : 'Chart Title';
  const totals = totalsOf(series);
  const largest = Math.max(0, ...series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)));
  const isSliced = hasSlices(chart.kind);
  return {
    animation: false,
    backgroundColor: chart.fill === 'none' ? 'transparent' : (chart.fill ?? '#FFFFFF'),
    textStyle: textStyle(font),
    title: {
      show: title.visible,
      text: title.text ?? automatic,
      left: 'center',
      top: 8,
      textStyle: textStyle(title.font, { size: 14 }),
    },
    legend: { show: legend.visible, ...legendPlaces[legend.position], textStyle: textStyle(legend.font) },
    ...(isSliced ? {} : { grid: marginsOf(chart), ...axesOf(chart) }),
    series: series.map((one, index) => seriesOption(one, { index, largest, totals })),
  };
}
