import { accentOf } from '../../charts/accents';
import { drawsLine, hasPoints, hasSlices, plotOf, type ChartKind } from '../../charts/chartKinds';
import type {
  ChartLabelData,
  ChartMarkerData,
  ChartPointData,
  LabelPosition,
  MarkerStyle,
} from '../../charts/data/ChartPointData';
import type { ChartSeriesData } from '../../charts/data/ChartSeriesData';
import { labelPlacesOf } from '../../charts/labelPlaces';
import { cellXmlOf, escapeXml } from '../xml/escape';
import type { ChartBook } from './ChartBook';
import { categoriesXml, textsXml, valuesXml } from './dataXml';
import { val } from './element';
import { fillXml, richTextXml, shapeXml, textPropertiesXml } from './shapeXml';

/** The file's markers by their names in Excel's API. */
export const symbols: Readonly<Record<MarkerStyle, string>> = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

/** The file's places of labels by their names in Excel's API. */
export const labelPlaces: Readonly<Record<LabelPosition, string>> = {
  BestFit: 'bestFit',
  Bottom: 'b',
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  Left: 'l',
  OutsideEnd: 'outEnd',
  Right: 'r',
  Top: 't',
};

function markerXml({ style, size, background, foreground }: ChartMarkerData): string {
  const shape = fillXml(background) + (foreground === undefined ? '' : `<a:ln>${fillXml(foreground)}</a:ln>`);
  const content =
    (style === undefined ? '' : val('symbol', symbols[style])) +
    val('size', size) +
    (shape === '' ? '' : `<c:spPr>${shape}</c:spPr>`);
  return content === '' ? '' : `<c:marker>${content}</c:marker>`;
}

function labelContents(label: ChartLabelData, kind: ChartKind): string {
  const { numberFormat, position, separator, font } = label;
  return [
    numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    textPropertiesXml(font),
    position && labelPlacesOf(kind).includes(position) ? val('dLblPos', labelPlaces[position]) : '',
    val('showLegendKey', label.showLegendKey),
    val('showVal', label.showValue),
    val('showCatName', label.showCategoryName),
    val('showSerName', label.showSeriesName),
    val('showPercent', label.showPercentage),
    val('showBubbleSize', label.showBubbleSize),
    separator === undefined ? '' : `<c:separator>${escapeXml(separator)}</c:separator>`,
  ].join('');
}

const noLabels = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  .map((what) => val(`show${what}`, false))
  .join('');

function labelsXml({ kind, labels, points }: ChartSeriesData): string {
  const single = Object.entries(points).flatMap(([index, { label }]) => {
    if (!label) return [];
    const text = label.text === undefined ? '' : richTextXml(label.text, label.font);
    return [`<c:dLbl><c:idx val="${index}"/>${text}${labelContents(label, kind)}</c:dLbl>`];
  });
  if (!labels && single.length === 0) return '';
  return `<c:dLbls>${single.join('')}${labels ? labelContents(labels, kind) : noLabels}</c:dLbls>`;
}

function pointXml([index, point]: [string, ChartPointData], isBar: boolean): string {
  const looks = markerXml(point.marker) + shapeXml(point.fill, point.line);
  return looks === ''
    ? ''
    : `<c:dPt><c:idx val="${index}"/>${isBar ? val('invertIfNegative', false) : ''}${looks}</c:dPt>`;
}

/** A kind without lines draws none unless the series asks for one. */
function seriesShape({ kind, fill, line }: ChartSeriesData, index: number): string {
  const { plot } = plotOf(kind);
  if (hasSlices(kind)) return shapeXml(fill, line);
  if (plot !== 'line' && plot !== 'scatter') return shapeXml(fill ?? accentOf(index), line);
  return shapeXml(undefined, drawsLine(kind, line) ? { ...line, color: line.color ?? accentOf(index) } : noLine);
}

const noLine = { style: 'None' } as const;

/** Of a line or of points: none where the kind has none; what fills the series fills its markers too. */
function seriesMarker({ kind, marker, fill }: ChartSeriesData, index: number): string {
  const { plot, hasMarkers } = plotOf(kind);
  if (plot !== 'line' && plot !== 'scatter') return '';
  if ((marker.style ?? (hasMarkers === true ? 'Circle' : 'None')) === 'None') return markerXml({ style: 'None' });
  const background = marker.background ?? fill ?? accentOf(index);
  return markerXml({ style: 'Circle', size: 5, foreground: background, ...definedOf(marker), background });
}

const definedOf = (marker: ChartMarkerData): ChartMarkerData =>
  Object.fromEntries(Object.entries(marker).filter(([, value]) => value !== undefined));

/** The slices of a series, each with its colour. */
function slicesOf({ values, points }: ChartSeriesData): Readonly<Record<number, ChartPointData>> {
  const count = values ? values.rect.rows * values.rect.columns : 0;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const point = points[index] ?? { line: {}, marker: {} };
      return [index, { ...point, fill: point.fill ?? accentOf(index) }];
    }),
  );
}

/** One series of a plot. @param index its place among all series of the chart */
export function seriesXml(series: ChartSeriesData, index: number, book: ChartBook): string {
  const { kind, name, values, categories, bubbleSizes, points } = series;
  const { plot, isSmooth } = plotOf(kind);
  const isBar = plot === 'bar' || plot === 'bubble';
  const title =
    name === undefined
      ? ''
      : `<c:tx>${typeof name === 'string' ? `<c:v>${cellXmlOf(name)}</c:v>` : textsXml(name, book)}</c:tx>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    title,
    seriesShape(series, index),
    seriesMarker(series, index),
    isBar ? val('invertIfNegative', false) : '',
    Object.entries(hasSlices(kind) ? slicesOf(series) : points)
      .map((point) => pointXml(point, isBar))
      .join(''),
    labelsXml(series),
    categoriesXml(hasPoints(kind) ? 'xVal' : 'cat', categories, book),
    valuesXml(hasPoints(kind) ? 'yVal' : 'val', values, book),
    plot === 'bubble' ? valuesXml('bubbleSize', bubbleSizes, book) + val('bubble3D', false) : '',
    plot === 'line' || plot === 'scatter' ? val('smooth', isSmooth === true) : '',
    '</c:ser>',
  ].join('');
}

/** Whether each slice or bubble has its own colour. */
export const variesColors = ({ kind }: ChartSeriesData): boolean => hasSlices(kind);
