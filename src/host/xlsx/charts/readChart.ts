import { legendPositions } from '../../charts/data/ChartTextData';
import { type ChartContent } from '../../charts/ChartData';
import { parseXml } from '../xml/parseXml';
import { childOf, childrenOf, isOn } from '../xml/XmlElement';
import { chartXml, legendPlaces } from './chartXml';
import { readAxes, textOf } from './readAxes';
import { emptyPlotKind, seriesOf, valOf, type ReadPlot } from './readSeries';
import { fillOf, fontOf, lineOf } from './readShape';

/** What a chart's part says, as far as it is modelled. */
export interface ReadChart {
  readonly content: ChartContent;
  /** The part says more, or says it otherwise than we do. */
  readonly isForeign: boolean;
}

/** A part without what its cells held: neither their values nor whether they were numbers. */
const withoutValues = (xml: string): string =>
  xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, '')
    .replace(/(<\/?c:)(?:num|str)Ref>/g, '$1ref>');

/** @param sheets names of the workbook's sheets */
export function readChart(xml: string, part: string, sheets: readonly string[]): ReadChart {
  const root = parseXml(xml, part);
  const chart = childOf(root, 'chart');
  const area = childOf(chart, 'plotArea');
  const { axes, groupOf } = readAxes(area, xml);
  const plots = (area?.children ?? [])
    .filter(({ name }) => name.endsWith('Chart'))
    .map((element): ReadPlot => ({ element, axisGroup: groupOf(element), xml, sheets }));
  const series = plots
    .flatMap((plot) => childrenOf(plot.element, 'ser').map((element) => ({ element, plot })))
    .sort((a, b) => Number(valOf(a.element, 'order') ?? 0) - Number(valOf(b.element, 'order') ?? 0))
    .map(({ element, plot }) => seriesOf(element, plot));
  const title = childOf(chart, 'title');
  const legend = childOf(chart, 'legend');
  const shape = childOf(root, 'spPr');
  const fill = fillOf(shape);
  const content: ChartContent = {
    kind: series[0]?.kind ?? (plots[0] ? emptyPlotKind(plots[0]) : 'Invalid'),
    title: { ...textOf(title, xml), overlay: isOn(valOf(title, 'overlay')) },
    legend: {
      visible: legend !== undefined,
      position: legendPositions.find((one) => legendPlaces[one] === valOf(legend, 'legendPos')) ?? 'Right',
      overlay: isOn(valOf(legend, 'overlay')),
      font: fontOf(legend),
    },
    axes,
    series,
    ...(fill !== undefined && { fill }),
    border: lineOf(shape),
    font: fontOf(root),
  };
  const bare = sheets.map((name) => ({ name, rows: [] }));
  const again = chartXml(content, { sheets: bare, formatOf: () => undefined });
  return { content, isForeign: withoutValues(xml) !== withoutValues(again) };
}
