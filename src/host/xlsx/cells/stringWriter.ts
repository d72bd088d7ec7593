import { cellXmlOf } from '../xml/escape';
import { sharedStrings } from './sharedStrings';

/** Finds or adds shared strings; those of the file keep their numbers. */
export interface StringWriter {
  indexOf(text: string): number;
  /** The part with what was added; undefined: nothing was. */
  xml(): string | undefined;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;

/**
 * @param original the shared-strings part; "" where the workbook has none
 */
export function stringWriter(original: string): StringWriter {
  const added: string[] = [];
  let indexes: Map<string, number> | undefined;
  let known = 0;

  const indexed = (): Map<string, number> => {
    const strings = sharedStrings(original);
    known = strings.length;
    const map = new Map<string, number>();
    // Rich text is not offered for plain text of the same letters.
    Array.from(original.matchAll(ITEM)).forEach(([, item = ''], index) => {
      if (!item.includes('<r') && !map.has(strings[index] ?? '')) map.set(strings[index] ?? '', index);
    });
    return map;
  };

  return {
    indexOf(text) {
      indexes ??= indexed();
      const index = indexes.get(text);
      if (index !== undefined) return index;
      indexes.set(text, known + added.length);
      return known + added.push(`<si>${textXml(text)}</si>`) - 1;
    },
    xml() {
      if (added.length === 0) return undefined;
      const items = added.join('');
      const uniqueCount = `uniqueCount="${known + added.length}"`;
      if (original === '') return `<sst xmlns="${NAMESPACE}" ${uniqueCount}>${items}</sst>`;
      // `count`, the number of uses, is optional and no longer true.
      const opened = original.replace(/<sst([^>]*?)(\/?)>/, (_, attributes: string, empty: string) => {
        const rest = attributes.replace(/\s(?:uniqueCount|count)="[^"]*"/g, '');
        return `<sst${rest} ${uniqueCount}>${empty === '' ? '' : '</sst>'}`;
      });
      const end = opened.lastIndexOf('</sst');
      return opened.slice(0, end) + items + opened.slice(end);
    },
  };
}

/** A `t` element; blanks at its ends and line breaks must be kept. */
function textXml(text: string): string {
  return `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${cellXmlOf(text)}</t>`;
}
