import { parseXml } from '../xml/parseXml';
import type { Package, Relationship } from './Package';
import { relationshipsPartOf, resolvedPart } from './partNames';

/**
 * What a part points to, in the file's order.
 *
 * @param source the part's name; "" is the package itself
 */
export function relationships(pkg: Pick<Package, 'has' | 'text'>, source: string): readonly Relationship[] {
  const part = relationshipsPartOf(source);
  if (!pkg.has(part)) return [];
  return parseXml(pkg.text(part), part)
    .children.filter((child) => child.name === 'Relationship')
    .map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const external = TargetMode === 'External';
      const target = external ? Target : resolvedPart(source, decodeURI(Target).replace(/#.*$/, ''));
      return { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), type: Type, target, external };
    });
}

/** The first part of this kind that `source` points to and that is there. */
export function relatedPart(pkg: Pick<Package, 'has' | 'text'>, source: string, kind: string): string | undefined {
  return relationships(pkg, source).find((one) => one.kind === kind && !one.external && pkg.has(one.target))?.target;
}
