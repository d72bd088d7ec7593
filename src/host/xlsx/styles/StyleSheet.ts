import { childOf, childrenOf, type XmlElement } from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';

/** The styles part taken apart: each list in the order in which the file counts it. */
export interface StyleSheet {
  readonly xml: string;
  readonly root: XmlElement;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly xfs: readonly XmlElement[];
  readonly dxfs: readonly XmlElement[];
  /** Codes by number, of the file's own formats. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** `themeColors`. */
  readonly theme: readonly string[];
}

/** The styles part as lists. */
export function styleSheetOf(xml: string, part: string, theme: readonly string[]): StyleSheet {
  const root = parseXml(xml, part);
  const list = (name: string): readonly XmlElement[] => childOf(root, name)?.children ?? [];
  return {
    xml,
    root,
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    xfs: childrenOf(childOf(root, 'cellXfs'), 'xf'),
    dxfs: list('dxfs'),
    numberFormats: new Map(
      list('numFmts').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General']),
    ),
    theme,
  };
}
