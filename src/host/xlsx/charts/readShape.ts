import {
  lineStyles,
  type ChartFillData,
  type ChartFontData,
  type ChartLineData,
  type LineStyleName,
} from '../../charts/data/ChartFormat';
import { unescapeXml } from '../xml/escape';
import { contentOf } from '../xml/patched';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import { dashes, emuPerPoint } from './shapeXml';

function colorOf(fill: XmlElement | undefined): string | undefined {
  const rgb = childOf(fill, 'srgbClr')?.attributes['val'];
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

/** The fill of a shape; colours of the theme are the application's. */
export function fillOf(shape: XmlElement | undefined): ChartFillData {
  return childOf(shape, 'noFill') ? 'none' : colorOf(childOf(shape, 'solidFill'));
}

/** The line of a shape. */
export function lineOf(shape: XmlElement | undefined): ChartLineData {
  const line = childOf(shape, 'ln');
  if (!line) return {};
  if (childOf(line, 'noFill')) return { style: 'None' };
  const dash = childOf(line, 'prstDash')?.attributes['val'];
  const style = lineStyles.find(
    (name): name is Exclude<LineStyleName, 'None'> => name !== 'None' && dashes[name] === dash,
  );
  const color = colorOf(childOf(line, 'solidFill'));
  const { w } = line.attributes;
  return {
    ...(style && { style }),
    ...(color !== undefined && { color }),
    ...(w !== undefined && { weight: Number(w) / emuPerPoint }),
  };
}

function runFont(run: XmlElement | undefined): ChartFontData {
  if (!run) return {};
  const { sz, b, i, u } = run.attributes;
  const color = colorOf(childOf(run, 'solidFill'));
  const name = childOf(run, 'latin')?.attributes['typeface'];
  return {
    ...(b !== undefined && { bold: isOn(b) }),
    ...(i !== undefined && { italic: isOn(i) }),
    ...(u !== undefined && { underline: u !== 'none' }),
    ...(color !== undefined && { color }),
    ...(name !== undefined && { name }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
  };
}

/** The font texts of an element have: `txPr`, or that of its own text. */
export function fontOf(element: XmlElement | undefined): ChartFontData {
  const body = childOf(element, 'txPr') ?? childOf(childOf(element, 'tx'), 'rich');
  return runFont(childOf(childOf(childOf(body, 'p'), 'pPr'), 'defRPr'));
}

/** The text written into an element, a paragraph a line; undefined where there is none. */
export function richTextOf(element: XmlElement | undefined, xml: string): string | undefined {
  const rich = childOf(childOf(element, 'tx'), 'rich');
  if (!rich) return undefined;
  return rich.children
    .filter(({ name }) => name === 'p')
    .map((paragraph) => paragraph.children.map((run) => unescapeXml(contentOf(xml, childOf(run, 't')))).join(''))
    .join('\n');
}
