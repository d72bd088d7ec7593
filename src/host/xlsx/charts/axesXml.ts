import { plotOf } from '../../charts/chartKinds';
import type {
  AxisCrossing,
  AxisName,
  ChartAxisData,
  TickLabelPosition,
  TickMark,
} from '../../charts/data/ChartAxisData';
import type { ChartContent } from '../../charts/ChartData';
import type { ChartTextData } from '../../charts/data/ChartTextData';
import { escapeXml } from '../xml/escape';
import { val } from './element';
import type { PlotGroup } from './plotGroups';
import { richTextXml, shapeXml, textPropertiesXml } from './shapeXml';

export const tickMarkNames: Readonly<Record<TickMark, string>> = {
  None: 'none',
  Cross: 'cross',
  Inside: 'in',
  Outside: 'out',
};
export const tickLabelNames: Readonly<Record<TickLabelPosition, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

export const crossingNames: Readonly<Record<AxisCrossing, string>> = { Maximum: 'max', Minimum: 'min' };

/** Numbers that tie a plot to its axes. */
export const axisIds: Readonly<Record<AxisName, number>> = {
  category: 111111101,
  value: 111111102,
  secondaryCategory: 111111103,
  secondaryValue: 111111104,
};

/** The title of a chart or an axis; "" where it is hidden. */
export function titleXml({ visible, text, font }: ChartTextData, overlay: boolean): string {
  if (!visible) return '';
  const content = text === undefined ? '' : richTextXml(text, font);
  return `<c:title>${content}${val('overlay', overlay)}${text === undefined ? textPropertiesXml(font) : ''}</c:title>`;
}

const linesXml = (name: string, { visible, line }: ChartAxisData['majorGridlines']): string => {
  const shape = shapeXml(undefined, line);
  return !visible ? '' : shape === '' ? `<c:${name}/>` : `<c:${name}>${shape}</c:${name}>`;
};

/** Where an axis stands: bars that lie turn the chart by a quarter. */
function sideOf(name: AxisName, isLying: boolean): string {
  const sides = isLying
    ? { category: 'l', value: 'b', secondaryCategory: 'r', secondaryValue: 't' }
    : { category: 'b', value: 'l', secondaryCategory: 't', secondaryValue: 'r' };
  return sides[name];
}

function axisXml(name: AxisName, axes: ChartContent['axes'], group: PlotGroup): string {
  const axis = axes[name];
  const { plot, direction } = plotOf(group.kind);
  const isCategory = name === 'category' || name === 'secondaryCategory';
  const isNumeric = !isCategory || plot === 'scatter' || plot === 'bubble';
  const across = partners[name];
  // The file says it of the axis that crosses, the API of the one that is crossed.
  const { crossing } = axes[across];
  const isSecondary = group.axisGroup === 'Secondary';
  const format = axis.numberFormat ?? 'General';
  return [
    `<c:${isNumeric ? 'valAx' : 'catAx'}>${val('axId', axisIds[name])}`,
    '<c:scaling>',
    val('logBase', axis.logBase),
    val('orientation', axis.isReversed ? 'maxMin' : 'minMax'),
    val('max', axis.maximum),
    val('min', axis.minimum),
    '</c:scaling>',
    val('delete', !axis.visible),
    val('axPos', sideOf(name, direction === 'bar')),
    linesXml('majorGridlines', axis.majorGridlines),
    linesXml('minorGridlines', axis.minorGridlines),
    titleXml(axis.title, false),
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${Number(axis.numberFormat === undefined)}"/>`,
    val('majorTickMark', tickMarkNames[axis.majorTickMark]),
    val('minorTickMark', tickMarkNames[axis.minorTickMark]),
    val('tickLblPos', tickLabelNames[axis.tickLabelPosition]),
    shapeXml(undefined, axis.line),
    textPropertiesXml(axis.font),
    val('crossAx', axisIds[across]),
    val(
      'crosses',
      crossing === undefined ? (isSecondary && !isCategory ? 'max' : 'autoZero') : crossingNames[crossing],
    ),
    isNumeric
      ? val('crossBetween', plot === 'bar' || plot === 'line' ? 'between' : 'midCat') +
        val('majorUnit', axis.majorUnit) +
        val('minorUnit', axis.minorUnit)
      : val('auto', true) + val('lblAlgn', 'ctr') + val('lblOffset', 100) + val('noMultiLvlLbl', false),
    `</c:${isNumeric ? 'valAx' : 'catAx'}>`,
  ].join('');
}

/** The other axis of a pair. */
export const partners: Readonly<Record<AxisName, AxisName>> = {
  category: 'value',
  value: 'category',
  secondaryCategory: 'secondaryValue',
  secondaryValue: 'secondaryCategory',
};

/** The axes of an axis group, category first. */
export const axesOf = (group: PlotGroup): readonly [AxisName, AxisName] =>
  group.axisGroup === 'Secondary' ? ['secondaryCategory', 'secondaryValue'] : ['category', 'value'];

/** The axes all plots of a chart have, each once. A secondary group's axis of values is there to be seen. */
export function axesXml({ axes }: Pick<ChartContent, 'axes'>, groups: readonly PlotGroup[]): string {
  const drawn = groups.filter(({ hasAxes }) => hasAxes);
  return (['Primary', 'Secondary'] as const)
    .flatMap((axisGroup) => {
      const group = drawn.find((one) => one.axisGroup === axisGroup);
      return group ? axesOf(group).map((name) => axisXml(name, axes, group)) : [];
    })
    .join('');
}
