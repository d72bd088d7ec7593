import {
  axisCrossings,
  axisNames,
  tickLabelPositions,
  tickMarks,
  type AxisName,
  type ChartAxisData,
} from '../../charts/data/ChartAxisData';
import { type ChartTextData } from '../../charts/data/ChartTextData';
import { plainAxis } from '../../charts/newChart';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import { crossingNames, partners, tickLabelNames, tickMarkNames } from './axesXml';
import { numberOf, valOf } from './readSeries';
import { fontOf, lineOf, richTextOf } from './readShape';

/** A title's text and font; one that is not there is hidden. */
export function textOf(title: XmlElement | undefined, xml: string): ChartTextData {
  const text = richTextOf(title, xml);
  return { visible: title !== undefined, ...(text !== undefined && { text }), font: fontOf(title) };
}

const linesOf = (axis: XmlElement, name: string) => ({
  visible: childOf(axis, name) !== undefined,
  line: lineOf(childOf(childOf(axis, name), 'spPr')),
});

function axisOf(axis: XmlElement, xml: string): ChartAxisData {
  const scaling = childOf(axis, 'scaling');
  const format = childOf(axis, 'numFmt')?.attributes;
  const own = format?.['sourceLinked'] === '0' ? format['formatCode'] : undefined;
  const optional = {
    minimum: numberOf(scaling, 'min'),
    maximum: numberOf(scaling, 'max'),
    logBase: numberOf(scaling, 'logBase'),
    majorUnit: numberOf(axis, 'majorUnit'),
    minorUnit: numberOf(axis, 'minorUnit'),
    numberFormat: own,
  };
  return {
    visible: !isOn(valOf(axis, 'delete')),
    title: textOf(childOf(axis, 'title'), xml),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    isReversed: valOf(scaling, 'orientation') === 'maxMin',
    majorGridlines: linesOf(axis, 'majorGridlines'),
    minorGridlines: linesOf(axis, 'minorGridlines'),
    majorTickMark: tickMarks.find((one) => tickMarkNames[one] === valOf(axis, 'majorTickMark')) ?? 'Outside',
    minorTickMark: tickMarks.find((one) => tickMarkNames[one] === valOf(axis, 'minorTickMark')) ?? 'None',
    tickLabelPosition:
      tickLabelPositions.find((one) => tickLabelNames[one] === valOf(axis, 'tickLblPos')) ?? 'NextToAxis',
    line: lineOf(childOf(axis, 'spPr')),
    font: fontOf(axis),
  };
}

/** The pairs of axes of a plot area, the primary one first: those its first plot names. */
export function readAxes(area: XmlElement | undefined, xml: string) {
  const axes = area?.children.filter(({ name }) => name.endsWith('Ax')) ?? [];
  const byId = (id: string | undefined) => axes.find((axis) => valOf(axis, 'axId') === id);
  const idsOf = (plot: XmlElement): readonly (string | undefined)[] =>
    plot.children.filter(({ name }) => name === 'axId').map(({ attributes }) => attributes['val']);
  const plots = area?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const primary = plots.map(idsOf).find((ids) => ids.length > 0) ?? [];
  const secondary = plots.map(idsOf).find((ids) => ids.length > 0 && ids[0] !== primary[0]) ?? [];
  const ordered = [primary[0], primary[1], secondary[0], secondary[1]];
  const data = Object.fromEntries(
    axisNames.map((name, index) => {
      const axis = byId(ordered[index]);
      const partner = byId(ordered[axisNames.indexOf(partners[name])]);
      const crossing = axisCrossings.find((one) => crossingNames[one] === valOf(partner, 'crosses'));
      return [name, axis ? { ...axisOf(axis, xml), ...(crossing && { crossing }) } : plainAxis(name)];
    }),
    // Built from all the names there are.
  ) as Record<AxisName, ChartAxisData>;
  return {
    axes: data,
    groupOf: (plot: XmlElement) => {
      const [first] = idsOf(plot);
      return first === undefined || first === primary[0] ? ('Primary' as const) : ('Secondary' as const);
    },
  };
}
