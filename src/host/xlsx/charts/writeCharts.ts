import type { ChartData } from '../../charts/ChartData';
import type { Draft } from '../package/Draft';
import { relatedPart } from '../package/relationships';
import { replaced, sourceOf, withAttributes, type Replacement } from '../xml/patched';
import { childOf, type XmlElement } from '../xml/XmlElement';
import { anchorXml, cornersXml } from './anchorXml';
import type { ChartBook } from './ChartBook';
import { chartXml } from './chartXml';
import { drawingOf, type Drawing, type DrawnChart } from './drawing';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const BLANK_DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/**
 * Writes a sheet's charts into its drawing, which is made where there is none. A chart another program made keeps its
 * part letter by letter, and so does one of ours that says the same.
 *
 * @param charts undefined: as the file has them
 * @returns the sheet's `drawing` element; undefined: as it is
 */
export function writeCharts(
  draft: Draft,
  sheetPart: string,
  charts: readonly ChartData[] | undefined,
  book: ChartBook,
): string | undefined {
  if (!charts) return undefined;
  const old = drawingOf(draft, sheetPart);
  if (!old && charts.length === 0) return undefined;
  const part = old?.part ?? draft.add('xl/drawings/drawing#.xml', `${TYPES}.drawing+xml`, BLANK_DRAWING);
  const relationId = old ? undefined : draft.relate(sheetPart, `${OFFICE}/drawing`, part);
  const kept = new Set(charts.flatMap((chart) => chart.part ?? []));
  for (const gone of old?.charts.filter((one) => !kept.has(one.part)) ?? []) removeChart(draft, part, gone.part);
  for (const chart of charts) if (chart.part !== undefined && chart.isForeign !== true) rewrite(draft, chart, book);
  const drawing = drawingOf(draft, sheetPart);
  // Only a drawing whose charts came, went or moved is written.
  if (drawing) placeCharts(draft, drawing, old?.charts ?? [], charts, book);
  return relationId === undefined ? undefined : `<drawing xmlns:r="${OFFICE}" r:id="${relationId}"/>`;
}

function rewrite(draft: Draft, chart: ChartData, book: ChartBook): void {
  const part = chart.part ?? '';
  if (!draft.has(part)) return;
  const before = draft.text(part);
  const declaration = /^<\?xml[^>]*\?>\s*/.exec(before)?.[0] ?? '';
  const after = declaration + chartXml(chart, book);
  if (after !== before) draft.write(part, after);
}

function removeChart(draft: Draft, drawingPart: string, part: string): void {
  for (const kind of ['chartStyle', 'chartColorStyle']) {
    const looks = relatedPart(draft, part, kind);
    if (looks !== undefined) draft.remove(looks);
  }
  draft.unrelate(drawingPart, part);
  draft.remove(part);
}

function placeCharts(
  draft: Draft,
  drawing: Drawing,
  old: readonly DrawnChart[],
  charts: readonly ChartData[],
  book: ChartBook,
): void {
  const { xml, root } = drawing;
  const changes: Replacement[] = old.flatMap(({ part, element, anchor, name }): Replacement[] => {
    const chart = charts.find((one) => one.part === part);
    if (!chart) return [{ start: element.start, end: element.end, text: '' }];
    return [...movedCorners(element, anchor, chart), ...renamed(xml, element, name, chart)];
  });
  const ids = [...xml.matchAll(/<(?:\w+:)?cNvPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  let last = Math.max(1, ...ids);
  for (const chart of charts) {
    if (chart.part !== undefined && old.some(({ part }) => part === chart.part)) continue;
    const part = draft.add('xl/charts/chart#.xml', `${TYPES}.drawingml.chart+xml`, chartXml(chart, book));
    const relationId = draft.relate(drawing.part, `${OFFICE}/chart`, part);
    changes.push({ start: root.contentEnd, end: root.contentEnd, text: anchorXml(chart, ++last, relationId) });
  }
  if (changes.length === 0) return;
  const opened = root.contentStart === root.end ? withAttributes(xml, root, {}, ' ') : undefined;
  draft.write(drawing.part, opened === undefined ? replaced(xml, changes) : filled(xml, root, opened, changes));
}

/** A drawing that was empty, `<wsDr/>`, opened for what comes into it. */
function filled(xml: string, root: XmlElement, opened: string, changes: readonly Replacement[]): string {
  const text = opened.replace('> <', () => `>${changes.map((change) => change.text).join('')}<`);
  return replaced(xml, [{ start: root.start, end: root.end, text }]);
}

function movedCorners(element: XmlElement, before: DrawnChart['anchor'], { anchor }: ChartData): Replacement[] {
  if (cornersXml(before) === cornersXml(anchor)) return [];
  const from = childOf(element, 'from');
  const to = childOf(element, 'to');
  return from && to ? [{ start: from.start, end: to.end, text: cornersXml(anchor) }] : [];
}

function renamed(xml: string, element: XmlElement, before: string, { name }: ChartData): Replacement[] {
  const frame = childOf(childOf(element, 'graphicFrame'), 'nvGraphicFramePr');
  const properties = childOf(frame, 'cNvPr');
  if (!properties || before === name) return [];
  return [{ ...properties, text: withAttributes(xml, properties, { name }) }].filter(
    ({ text }) => text !== sourceOf(xml, properties),
  );
}
