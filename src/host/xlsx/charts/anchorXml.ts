import type { ChartAnchor, ChartCorner, ChartData } from '../../charts/ChartData';
import { escapeXml } from '../xml/escape';
import { contentOf } from '../xml/patched';
import { childOf, type XmlElement } from '../xml/XmlElement';
import { emuPerPoint } from './shapeXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function cornerXml(name: 'from' | 'to', { row, column, x, y }: ChartCorner): string {
  const emu = (points: number): number => Math.round(points * emuPerPoint);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></xdr:${name}>`;
}

/** The two corners of a drawing's anchor. */
export const cornersXml = ({ from, to }: ChartAnchor): string => cornerXml('from', from) + cornerXml('to', to);

/** A chart's place in a drawing. @param id unique in the drawing */
export function anchorXml(
  { name, anchor }: Pick<ChartData, 'name' | 'anchor'>,
  id: number,
  relationId: string,
): string {
  const frame =
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationId}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor>${cornersXml(anchor)}<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** A corner of an anchor in a drawing's text. */
export function cornerOf(element: XmlElement | undefined, xml: string): ChartCorner | undefined {
  if (!element) return undefined;
  const number = (name: string): number => Number(contentOf(xml, childOf(element, name)) || 0);
  return {
    row: number('row'),
    column: number('col'),
    x: number('colOff') / emuPerPoint,
    y: number('rowOff') / emuPerPoint,
  };
}
