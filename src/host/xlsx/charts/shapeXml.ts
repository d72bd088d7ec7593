import type { ChartFillData, ChartFontData, ChartLineData, LineStyleName } from '../../charts/data/ChartFormat';
import { escapeXml, writable } from '../xml/escape';
import { tag } from './element';

/** Points as the drawing language counts lines. */
export const emuPerPoint = 12_700;

/** The file's dashes, by the line's style in Excel's API; grey lines are dotted ones there. */
export const dashes: Readonly<Record<Exclude<LineStyleName, 'None'>, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'dot',
  Grey25: 'sysDash',
  Grey50: 'lgDash',
  Grey75: 'lgDashDot',
};

const colorXml = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** A fill; "" where the application chooses. */
export const fillXml = (fill: ChartFillData): string =>
  fill === undefined ? '' : fill === 'none' ? '<a:noFill/>' : colorXml(fill);

/** A line; "" where the application chooses. */
export function lineXml({ style, color, weight }: ChartLineData): string {
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  if (style === undefined && color === undefined && weight === undefined) return '';
  return tag(
    'a:ln',
    { w: weight === undefined ? undefined : Math.round(weight * emuPerPoint) },
    color === undefined ? '' : colorXml(color),
    style === undefined ? '' : `<a:prstDash val="${dashes[style]}"/>`,
  );
}

/** Fill and line; "" where there is neither. */
export function shapeXml(fill: ChartFillData, line: ChartLineData): string {
  const content = fillXml(fill) + lineXml(line);
  return content === '' ? '' : `<c:spPr>${content}</c:spPr>`;
}

function runXml(name: string, { bold, italic, underline, color, name: font, size }: ChartFontData): string {
  return tag(
    name,
    {
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold === undefined ? undefined : Number(bold),
      i: italic === undefined ? undefined : Number(italic),
      u: underline === undefined ? undefined : underline ? 'sng' : 'none',
    },
    color === undefined ? '' : colorXml(color),
    font === undefined
      ? ''
      : `<a:latin typeface="${escapeXml(font)}"/><a:ea typeface="${escapeXml(font)}"/><a:cs typeface="${escapeXml(font)}"/>`,
  );
}

/** The font of texts the application makes; "" where it chooses that too. */
export function textPropertiesXml(font: ChartFontData): string {
  if (Object.values(font).every((value) => value === undefined)) return '';
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('a:defRPr', font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** A text of ours; a line break begins a paragraph. */
export function richTextXml(text: string, font: ChartFontData): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${runXml('a:defRPr', font)}</a:pPr><a:r>${runXml('a:rPr', font)}<a:t>${escapeXml(writable(line))}</a:t></a:r></a:p>`,
    );
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}
