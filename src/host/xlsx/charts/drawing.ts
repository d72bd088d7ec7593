import type { ChartAnchor } from '../../charts/ChartData';
import type { Package } from '../package/Package';
import { relatedPart, relationships } from '../package/relationships';
import { parseXml } from '../xml/parseXml';
import { childOf, relationIdOf, type XmlElement } from '../xml/XmlElement';
import { cornerOf } from './anchorXml';

/** A chart in a drawing: its anchor's element, and the part it shows. */
export interface DrawnChart {
  readonly element: XmlElement;
  readonly part: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
}

export interface Drawing {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  /** The lowest first. Pictures, shapes and what is grouped are not among them: they pass through. */
  readonly charts: readonly DrawnChart[];
}

/** The drawing of a sheet, with the charts that stand on two corners. */
export function drawingOf(pkg: Pick<Package, 'has' | 'text'>, sheetPart: string): Drawing | undefined {
  const part = relatedPart(pkg, sheetPart, 'drawing');
  if (part === undefined) return undefined;
  const xml = pkg.text(part);
  const root = parseXml(xml, part);
  const targets = new Map(
    relationships(pkg, part)
      .filter(({ kind, external, target }) => kind === 'chart' && !external && pkg.has(target))
      .map(({ id, target }) => [id, target]),
  );
  return { part, xml, root, charts: root.children.flatMap((element) => drawnChart(element, xml, targets) ?? []) };
}

function drawnChart(element: XmlElement, xml: string, targets: ReadonlyMap<string, string>): DrawnChart | undefined {
  const frame = childOf(element, 'graphicFrame');
  const data = childOf(childOf(frame, 'graphic'), 'graphicData');
  const chart = childOf(data, 'chart');
  const part = chart && targets.get(relationIdOf(chart) ?? '');
  const from = cornerOf(childOf(element, 'from'), xml);
  const to = cornerOf(childOf(element, 'to'), xml);
  if (part === undefined || !from || !to) return undefined;
  const name = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'] ?? '';
  return { element, part, name, anchor: { from, to } };
}
