import {
  labelPositions,
  markerStyles,
  type ChartLabelData,
  type ChartMarkerData,
  type ChartPointData,
} from '../../charts/data/ChartPointData';
import { type AxisGroup, type ChartSeriesData } from '../../charts/data/ChartSeriesData';
import { type CellsRef } from '../../charts/data/CellsRef';
import { chartKinds, type ChartKind, type Plot } from '../../charts/chartKinds';
import { writtenReference } from '../../objects/address';
import { cellTextOf, unescapeXml } from '../xml/escape';
import { contentOf } from '../xml/patched';
import { childOf, childrenOf, isOn, type XmlElement } from '../xml/XmlElement';
import { fillOf, fontOf, lineOf, richTextOf } from './readShape';
import { labelPlaces, symbols } from './seriesXml';

/** What says one thing: `<c:name val="…"/>`. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['val'];

export const numberOf = (element: XmlElement | undefined, name: string): number | undefined => {
  const text = valOf(element, name);
  return text === undefined ? undefined : Number(text);
};

/** A plot of a chart's part, and what its series share. */
export interface ReadPlot {
  readonly element: XmlElement;
  readonly axisGroup: AxisGroup;
  readonly xml: string;
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

const names: Readonly<Record<string, Plot['plot']>> = {
  barChart: 'bar',
  lineChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
  scatterChart: 'scatter',
  bubbleChart: 'bubble',
};

/** The kind of a series by its plot and its own looks; `Invalid` where it is not modelled. */
function kindOf({ element }: ReadPlot, series: XmlElement | undefined): ChartKind {
  const plot = names[element.name];
  const hasMarkers = valOf(childOf(series, 'marker'), 'symbol') !== 'none';
  const hasLines = !childOf(childOf(childOf(series, 'spPr'), 'ln'), 'noFill');
  const isSmooth = isOn(valOf(series, 'smooth'));
  const kinds = Object.entries(chartKinds) as [ChartKind, Plot][];
  const found = kinds.find(
    ([, kind]) =>
      kind.plot === plot &&
      (plot !== 'bar' || kind.direction === valOf(element, 'barDir')) &&
      (kind.grouping === undefined || kind.grouping === valOf(element, 'grouping')) &&
      ((plot !== 'line' && plot !== 'scatter') || (kind.hasMarkers === true) === hasMarkers) &&
      (plot !== 'scatter' || ((kind.hasLines === true) === hasLines && (kind.isSmooth === true) === isSmooth)),
  );
  return found?.[0] ?? (plot === 'scatter' ? 'XYScatter' : 'Invalid');
}

/** The cells of `numRef` or `strRef`; undefined where they are no plain cells of this workbook. */
function cellsOf(data: XmlElement | undefined, { xml, sheets }: ReadPlot): CellsRef | undefined {
  const ref = childOf(data, 'numRef') ?? childOf(data, 'strRef');
  if (!ref) return undefined;
  const { sheetName, rect } = writtenReference(unescapeXml(contentOf(xml, childOf(ref, 'f'))));
  const sheet = sheets.findIndex((name) => name.toLowerCase() === sheetName?.toLowerCase());
  return rect && sheet !== -1 ? { sheet, rect } : undefined;
}

function markerOf(marker: XmlElement | undefined): ChartMarkerData {
  const shape = childOf(marker, 'spPr');
  const style = markerStyles.find((one) => symbols[one] === valOf(marker, 'symbol'));
  const size = numberOf(marker, 'size');
  const background = fillOf(shape);
  const foreground = fillOf(childOf(shape, 'ln'));
  return {
    ...(style && { style }),
    ...(size !== undefined && { size }),
    ...(background !== undefined && { background }),
    ...(foreground !== undefined && { foreground }),
  };
}

function labelOf(element: XmlElement, xml: string): ChartLabelData {
  const shows = (what: string): boolean => isOn(valOf(element, `show${what}`));
  const position = labelPositions.find((one) => labelPlaces[one] === valOf(element, 'dLblPos'));
  const separator = childOf(element, 'separator');
  const numberFormat = childOf(element, 'numFmt')?.attributes['formatCode'];
  const text = richTextOf(element, xml);
  return {
    ...(text !== undefined && { text }),
    ...(position && { position }),
    showValue: shows('Val'),
    showSeriesName: shows('SerName'),
    showCategoryName: shows('CatName'),
    showPercentage: shows('Percent'),
    showBubbleSize: shows('BubbleSize'),
    showLegendKey: shows('LegendKey'),
    ...(separator && { separator: unescapeXml(contentOf(xml, separator)) }),
    ...(numberFormat !== undefined && { numberFormat }),
    font: fontOf(element),
  };
}

function pointsOf(series: XmlElement, xml: string): Readonly<Record<number, ChartPointData>> {
  const points: Record<number, ChartPointData> = {};
  for (const point of childrenOf(series, 'dPt')) {
    const shape = childOf(point, 'spPr');
    const fill = fillOf(shape);
    points[numberOf(point, 'idx') ?? 0] = {
      ...(fill !== undefined && { fill }),
      line: lineOf(shape),
      marker: markerOf(childOf(point, 'marker')),
    };
  }
  for (const label of childrenOf(childOf(series, 'dLbls'), 'dLbl')) {
    const index = numberOf(label, 'idx') ?? 0;
    points[index] = { ...(points[index] ?? { line: {}, marker: {} }), label: labelOf(label, xml) };
  }
  return points;
}

function nameOf(series: XmlElement, plot: ReadPlot): string | CellsRef | undefined {
  const title = childOf(series, 'tx');
  const text = childOf(title, 'v');
  return text ? cellTextOf(contentOf(plot.xml, text)) : cellsOf(title, plot);
}

/** The kind of a plot without series. */
export const emptyPlotKind = (plot: ReadPlot): ChartKind => kindOf(plot, undefined);

/** A series of a plot. */
export function seriesOf(series: XmlElement, plot: ReadPlot): ChartSeriesData {
  const kind = kindOf(plot, series);
  const shape = childOf(series, 'spPr');
  const labels = childOf(series, 'dLbls');
  const line = lineOf(shape);
  const optional = {
    name: nameOf(series, plot),
    values: cellsOf(childOf(series, 'val') ?? childOf(series, 'yVal'), plot),
    categories: cellsOf(childOf(series, 'cat') ?? childOf(series, 'xVal'), plot),
    bubbleSizes: cellsOf(childOf(series, 'bubbleSize'), plot),
    fill: fillOf(shape),
    labels: labels && showsSome(labels) ? labelOf(labels, plot.xml) : undefined,
    gapWidth: numberOf(plot.element, 'gapWidth'),
    overlap: numberOf(plot.element, 'overlap'),
    doughnutHoleSize: numberOf(plot.element, 'holeSize'),
    bubbleScale: numberOf(plot.element, 'bubbleScale'),
  };
  return {
    kind,
    axisGroup: plot.axisGroup,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    line: kind === 'XYScatter' && line.style === 'None' ? {} : line,
    marker: markerOf(childOf(series, 'marker')),
    points: pointsOf(series, plot.xml),
  };
}

/** Labels of single points stand in a list that shows nothing else. */
const showsSome = (labels: XmlElement): boolean =>
  ['Val', 'SerName', 'CatName', 'Percent', 'BubbleSize'].some((what) => isOn(valOf(labels, `show${what}`)));
