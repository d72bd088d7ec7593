import { plotOf } from '../../charts/chartKinds';
import type { ChartContent } from '../../charts/ChartData';
import type { LegendPosition } from '../../charts/data/ChartTextData';
import { axesOf, axesXml, axisIds, titleXml } from './axesXml';
import type { ChartBook } from './ChartBook';
import { val } from './element';
import { plotGroups, type PlotGroup } from './plotGroups';
import { seriesXml, variesColors } from './seriesXml';
import { shapeXml, textPropertiesXml } from './shapeXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const legendPlaces: Readonly<Record<LegendPosition, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/** What stands before the series of a plot, and behind them. */
function frameOf(group: PlotGroup): readonly [before: string, behind: string] {
  const { plot, direction, grouping } = plotOf(group.kind);
  const [first] = group.series;
  const varies = val('varyColors', first !== undefined && variesColors(first.data));
  const ids = group.hasAxes
    ? axesOf(group)
        .map((name) => val('axId', axisIds[name]))
        .join('')
    : '';
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  switch (plot) {
    case 'bar': {
      const overlap = first?.data.overlap ?? (isStacked ? 100 : undefined);
      return [
        val('barDir', direction) + val('grouping', grouping) + varies,
        val('gapWidth', first?.data.gapWidth ?? 150) + val('overlap', overlap) + ids,
      ];
    }
    case 'line':
      return [val('grouping', grouping) + varies, val('marker', true) + ids];
    case 'area':
      return [val('grouping', grouping) + varies, ids];
    case 'pie':
      return [varies, val('firstSliceAng', 0)];
    case 'doughnut':
      return [varies, val('firstSliceAng', 0) + val('holeSize', first?.data.doughnutHoleSize ?? 75)];
    case 'scatter':
      return [val('scatterStyle', 'lineMarker') + varies, ids];
    case 'bubble':
      return [varies, val('bubbleScale', first?.data.bubbleScale ?? 100) + val('showNegBubbles', false) + ids];
  }
}

function plotXml(group: PlotGroup, book: ChartBook): string {
  const [before, behind] = frameOf(group);
  const name = `c:${plotOf(group.kind).plot}Chart`;
  const series = group.series.map(({ index, data }) => seriesXml(data, index, book));
  return `<${name}>${before}${series.join('')}${behind}</${name}>`;
}

/** A chart's part. */
export function chartXml(chart: ChartContent, book: ChartBook): string {
  const { title, legend, kind, series, fill, border, font } = chart;
  const groups = plotGroups(kind, series);
  const legendXml = legend.visible
    ? `<c:legend>${val('legendPos', legendPlaces[legend.position])}${val('overlay', legend.overlay)}${textPropertiesXml(legend.font)}</c:legend>`
    : '';
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">`,
    val('roundedCorners', false),
    '<c:chart>',
    titleXml(title, title.overlay),
    val('autoTitleDeleted', !title.visible),
    '<c:plotArea><c:layout/>',
    groups.map((group) => plotXml(group, book)).join(''),
    axesXml(chart, groups),
    '</c:plotArea>',
    legendXml,
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
    '</c:chart>',
    shapeXml(fill, border),
    textPropertiesXml(font),
    '</c:chartSpace>',
  ].join('');
}
