import { parseXml } from '../xml/parseXml';
import { escapeXml } from '../xml/escape';
import { deflated } from '../zip/deflated';
import { zipOf } from '../zip/zipOf';
import type { Package } from './Package';
import { relationshipsPartOf } from './partNames';
import { relationships } from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package being changed: what was not touched is copied compressed as it was. */
export interface Draft extends Pick<Package, 'has' | 'text'> {
  write(part: string, xml: string): void;
  /** Adds a part under the first free number: `xl/tables/table#.xml`. */
  add(pattern: string, contentType: string, xml: string): string;
  /** Removes a part, its relationships and its content type. */
  remove(part: string): void;
  /** Makes `source` point to `target`; gives the relationship's id. */
  relate(source: string, type: string, target: string): string;
  unrelate(source: string, target: string): void;
  /** Names of the parts as they are now. */
  names(): readonly string[];
  toBytes(): Uint8Array;
}

/** A draft that starts as the package is. */
export function draftOf(pkg: Package): Draft {
  const written = new Map<string, string>();
  const removed = new Set<string>();
  const key = (part: string): string => part.toLowerCase();
  const names = (): readonly string[] => {
    const kept = pkg.entries.map((entry) => entry.name).filter((name) => !removed.has(key(name)));
    const known = new Set(kept.map(key));
    return [...kept, ...[...written.keys()].filter((name) => !known.has(key(name)))];
  };
  const spelled = (part: string): string => pkg.entries.find((entry) => key(entry.name) === key(part))?.name ?? part;

  const draft: Draft = {
    names,
    has: (part) => written.has(spelled(part)) || (pkg.has(part) && !removed.has(key(part))),
    text: (part) => written.get(spelled(part)) ?? pkg.text(part),
    write(part, xml) {
      removed.delete(key(part));
      written.set(spelled(part), xml);
    },
    add(pattern, contentType, xml) {
      let number = 1;
      while (pkg.has(pattern.replace('#', String(number))) || draft.has(pattern.replace('#', String(number)))) number++;
      const part = pattern.replace('#', String(number));
      draft.write(part, DECLARATION + xml);
      const types = draft.text(CONTENT_TYPES);
      const override = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
      draft.write(
        CONTENT_TYPES,
        types.replace(/<\/Types>/, () => `${override}</Types>`),
      );
      return part;
    },
    remove(part) {
      written.delete(spelled(part));
      removed.add(key(part));
      const rels = relationshipsPartOf(part);
      if (draft.has(rels)) draft.remove(rels);
      const types = draft.text(CONTENT_TYPES);
      const override = parseXml(types, CONTENT_TYPES).children.find(
        (child) => key(child.attributes['PartName'] ?? '') === `/${key(part)}`,
      );
      if (override) draft.write(CONTENT_TYPES, types.slice(0, override.start) + types.slice(override.end));
    },
    relate(source, type, target) {
      const taken = new Set(relationships(draft, source).map((one) => one.id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number++;
      const part = relationshipsPartOf(source);
      const xml = draft.has(part)
        ? draft.text(part)
        : `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      const one = `<Relationship Id="rId${number}" Type="${type}" Target="/${escapeXml(target)}"/>`;
      draft.write(
        part,
        xml
          .replace(/<Relationships([^>]*?)\/>\s*$/, '<Relationships$1></Relationships>')
          .replace('</Relationships>', () => `${one}</Relationships>`),
      );
      return `rId${number}`;
    },
    unrelate(source, target) {
      const part = relationshipsPartOf(source);
      const gone = relationships(draft, source).find((one) => !one.external && key(one.target) === key(target));
      const element = draft.has(part)
        ? parseXml(draft.text(part), part).children.find((child) => child.attributes['Id'] === gone?.id)
        : undefined;
      if (!element) return;
      const xml = draft.text(part);
      draft.write(part, xml.slice(0, element.start) + xml.slice(element.end));
    },
    toBytes() {
      const originals = new Map(pkg.entries.map((entry) => [entry.name, entry]));
      return zipOf(
        names().flatMap((name) => {
          const text = written.get(name);
          const original = originals.get(name);
          if (text !== undefined) return [deflated(name, new TextEncoder().encode(text))];
          return original ? [original] : [];
        }),
      );
    },
  };
  return draft;
}
