import {
  plainPageSetup,
  type HeaderFooterData,
  type HeaderFooterSection,
  type HeadersFootersData,
} from '../../print/PageSetupData';
import type { SheetAspect } from '../sheet/SheetAspect';
import { escapeXml, unescapeXml, writable } from '../xml/escape';
import { attributesText, contentOf } from '../xml/patched';
import { childOf, isOn } from '../xml/XmlElement';

const places = { L: 'left', C: 'center', R: 'right' } as const;

type Kind = 'Header' | 'Footer';

/**
 * The three texts of a header or footer.
 *
 * @see ECMA-376 part 1, 18.3.1.46: what stands before any place is centred; `&&` is an ampersand
 * @example sectionsOf('&LA &&L&CP &P', 'Header') // { leftHeader: 'A &&L', centerHeader: 'P &P' }
 */
export function sectionsOf(text: string, kind: Kind): HeaderFooterData {
  const sections: Partial<Record<HeaderFooterSection, string>> = {};
  let place: (typeof places)[keyof typeof places] = 'center';
  for (const [piece] of text.matchAll(/&[LCR]|&.|[^&]+/gs)) {
    const letter = piece.startsWith('&') ? piece.slice(1) : '';
    if (letter === 'L' || letter === 'C' || letter === 'R') place = places[letter];
    else sections[`${place}${kind}`] = (sections[`${place}${kind}`] ?? '') + piece;
  }
  return sections;
}

/** The reverse of `sectionsOf`. */
export const sectionsText = (sections: HeaderFooterData, kind: Kind): string =>
  (Object.entries(places) as [keyof typeof places, 'left' | 'center' | 'right'][])
    .map(([letter, place]) => {
      const text = sections[`${place}${kind}`] ?? '';
      return text === '' ? '' : `&${letter}${text}`;
    })
    .join('');

const kinds = ['Header', 'Footer'] as const;
const pages = ['odd', 'even', 'first'] as const;

const bothOf = (sections: (kind: Kind) => HeaderFooterData): HeaderFooterData => ({
  ...sections('Header'),
  ...sections('Footer'),
});

/** Headers and footers of pages. */
export const headersFooters: SheetAspect<HeadersFootersData> = {
  element: 'headerFooter',
  read([element], { xml }) {
    const { attributes = {} } = element ?? {};
    const sections = (page: (typeof pages)[number]): HeaderFooterData =>
      bothOf((kind) => sectionsOf(unescapeXml(contentOf(xml, childOf(element, `${page}${kind}`))), kind));
    return {
      hasFirst: isOn(attributes['differentFirst']),
      hasEven: isOn(attributes['differentOddEven']),
      useSheetMargins: attributes['alignWithMargins'] === undefined || isOn(attributes['alignWithMargins']),
      useSheetScale: attributes['scaleWithDoc'] === undefined || isOn(attributes['scaleWithDoc']),
      odd: sections('odd'),
      even: sections('even'),
      first: sections('first'),
    };
  },
  of: ({ pageSetup }) => normal((pageSetup ?? plainPageSetup).headersFooters),
  write(next) {
    const texts = pages.flatMap((page) =>
      kinds.map((kind) => {
        const text = sectionsText(next[page], kind);
        return text === '' ? '' : `<${page}${kind}>${escapeXml(writable(text))}</${page}${kind}>`;
      }),
    );
    const attributes = attributesText({
      differentOddEven: next.hasEven ? 1 : undefined,
      differentFirst: next.hasFirst ? 1 : undefined,
      scaleWithDoc: next.useSheetScale ? undefined : 0,
      alignWithMargins: next.useSheetMargins ? undefined : 0,
    });
    const content = texts.join('');
    return content === '' && attributes === '' ? '' : `<headerFooter${attributes}>${content}</headerFooter>`;
  },
};

/** The same in the order and without the empty texts in which it is read. */
function normal({
  hasFirst,
  hasEven,
  useSheetMargins,
  useSheetScale,
  ...texts
}: HeadersFootersData): HeadersFootersData {
  const sections = (page: (typeof pages)[number]): HeaderFooterData =>
    bothOf((kind) => sectionsOf(sectionsText(texts[page], kind), kind));
  return {
    hasFirst,
    hasEven,
    useSheetMargins,
    useSheetScale,
    odd: sections('odd'),
    even: sections('even'),
    first: sections('first'),
  };
}
