import type { CellStyle } from '../../bookData';
import { attributesText, contentOf, replaced, sourceOf, withAttributes, type Replacement } from '../xml/patched';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import { cellStyleOf } from './cellStyle';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from './numberFormats';
import { fullStyle, type FullStyle } from './styleKey';
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from './styleParts';
import type { StyleSheet } from './StyleSheet';

/** Finds or adds cell formats for the styles of a book; what the file has is never renumbered. */
export interface StyleWriter {
  /** Whether a cell of this format already looks as `style` says. */
  isSame(xf: number, style: number | undefined): boolean;
  /**
   * The cell format for a style.
   *
   * @param style index into the book's styles; undefined: the default look
   * @param base the format the cell has in the file: what the contract does not name is taken from it
   */
  xfFor(style: number | undefined, isLiteral: boolean, base: number | undefined): number;
  addDxf(xml: string): number;
  /** The part with what was added; undefined: nothing was. */
  xml(): string | undefined;
}

/** Lists of the styles part in the order the schema wants them. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof LISTS)[number];

export function styleWriter(sheet: StyleSheet, styles: readonly CellStyle[]): StyleWriter {
  const added: Record<ListName, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  const originals = sheet.xfs.map((xf) => cellStyleOf(xf, sheet));
  const font = originals[0] ?? {};
  const fullXfs: FullStyle[] = originals.map((style) => fullStyle(style, font));
  const quoted: boolean[] = sheet.xfs.map((xf) => isOn(xf.attributes['quotePrefix']));
  const keys = fullXfs.map((full) => JSON.stringify(full));
  const wanted = styles.map((style) => fullStyle(style, font));
  const wantedKeys = wanted.map((full) => JSON.stringify(full));
  const byKey = new Map<string, number>();
  keys.forEach((key, xf) => {
    if (!byKey.has(`${key}${quoted[xf]}`)) byKey.set(`${key}${quoted[xf]}`, xf);
  });
  // Looks by number: cells are compared by the million, and keys are long.
  const looks = new Map<string, number>();
  const lookOf = (key: string): number => looks.get(key) ?? looks.set(key, looks.size).size - 1;
  const xfLooks = keys.map(lookOf);
  const wantedLooks = wantedKeys.map(lookOf);
  const found = new Map<string, number>();
  const formatIds = new Map<string, number>([...sheet.numberFormats].map(([id, code]) => [code, id]));
  const plain = fullXfs[0] ?? fullStyle({}, font);

  const add = (list: ListName, xml: string, existing: number): number => {
    const index = added[list].indexOf(xml);
    return index !== -1 ? existing + index : existing + added[list].push(xml) - 1;
  };

  const formatId = (code: string): number => {
    const known = builtInFormatId(code) ?? formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formatIds.values()) + 1;
    formatIds.set(code, id);
    added.numFmts.push(`<numFmt${attributesText({ numFmtId: id, formatCode: code })}/>`);
    return id;
  };

  const fillId = (color: string | undefined): number =>
    color === undefined ? 0 : add('fills', fillXml(color), sheet.fills.length);

  const build = (full: FullStyle, isLiteral: boolean, baseXf: number): number => {
    const base = sheet.xfs[baseXf];
    const from = fullXfs[baseXf] ?? plain;
    const differs = <K extends keyof FullStyle>(property: K): boolean =>
      JSON.stringify(full[property]) !== JSON.stringify(from[property]);
    const changes: Record<string, string | number | undefined> = { quotePrefix: isLiteral ? 1 : undefined };
    if (differs('numberFormat'))
      Object.assign(changes, { numFmtId: formatId(full.numberFormat), applyNumberFormat: 1 });
    if (differs('font')) {
      const old = sheet.fonts[Number(base?.attributes['fontId'] ?? 0)];
      const changed = Object.fromEntries(
        Object.entries(full.font).filter(([name, value]) =>
          Object.entries(from.font).every(([key, other]) => key !== name || other !== value),
        ),
      );
      Object.assign(changes, {
        fontId: add('fonts', fontXml(sheet.xml, old, changed), sheet.fonts.length),
        applyFont: 1,
      });
    }
    if (differs('fill')) Object.assign(changes, { fillId: fillId(full.fill), applyFill: 1 });
    if (differs('borders')) {
      const old = sheet.borders[Number(base?.attributes['borderId'] ?? 0)];
      Object.assign(changes, {
        borderId: add('borders', borderXml(sheet.xml, old, full.borders), sheet.borders.length),
        applyBorder: 1,
      });
    }
    if (differs('alignment')) changes['applyAlignment'] = 1;
    if (differs('locked')) changes['applyProtection'] = 1;
    const alignment = differs('alignment')
      ? alignmentXml(base, full.alignment)
      : sourceOf(sheet.xml, childOf(base, 'alignment'));
    const content = alignment + protectionXml(sheet.xml, base, full.locked);
    const text = base
      ? withAttributes(sheet.xml, base, changes, content)
      : `<xf${attributesText(changes)}>${content}</xf>`;
    return add('cellXfs', text, sheet.xfs.length);
  };

  return {
    isSame: (xf, style) => xfLooks[xf] === (style === undefined ? xfLooks[0] : wantedLooks[style]),
    xfFor(style, isLiteral, base) {
      const cached = `${style ?? ''}|${isLiteral}|${base ?? ''}`;
      const known = found.get(cached);
      if (known !== undefined) return known;
      const full = style === undefined ? plain : (wanted[style] ?? plain);
      const key = JSON.stringify(full);
      const isBase = base !== undefined && keys[base] === key && quoted[base] === isLiteral;
      const xf = isBase ? base : (byKey.get(`${key}${isLiteral}`) ?? build(full, isLiteral, base ?? 0));
      found.set(cached, xf);
      return xf;
    },
    addDxf: (xml) => add('dxfs', xml, sheet.dxfs.length),
    xml: () => withAdded(sheet, added),
  };
}

function withAdded(sheet: StyleSheet, added: Readonly<Record<ListName, readonly string[]>>): string | undefined {
  const replacements = LISTS.flatMap((name): Replacement[] => {
    if (added[name].length === 0) return [];
    const list = childOf(sheet.root, name);
    const text = added[name].join('');
    if (!list)
      return [{ ...placeOf(sheet.root, name), text: `<${name} count="${added[name].length}">${text}</${name}>` }];
    const count = list.children.length + added[name].length;
    return [{ ...list, text: withAttributes(sheet.xml, list, { count }, contentOf(sheet.xml, list) + text) }];
  });
  return replacements.length === 0 ? undefined : replaced(sheet.xml, replacements);
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function placeOf(root: XmlElement, name: string): { readonly start: number; readonly end: number } {
  const following = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  const at = following?.start ?? root.contentEnd;
  return { start: at, end: at };
}
