import { escapeXml } from './escape';
import type { XmlElement } from './XmlElement';

/** The letters of an element. */
export function sourceOf(xml: string, element: XmlElement | undefined): string {
  return element ? xml.slice(element.start, element.end) : '';
}

/** The letters between an element's tags. */
export function contentOf(xml: string, element: XmlElement | undefined): string {
  return element ? xml.slice(element.contentStart, element.contentEnd) : '';
}

/** Attributes as text, each with a blank before it; undefined ones are left out. */
export function attributesText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** An element with some attributes set (undefined: removed), and its content where that is to change. */
export function withAttributes(
  xml: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
  content = contentOf(xml, element),
): string {
  const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.contentStart))?.[1] ?? element.name;
  const attributes = attributesText({ ...element.attributes, ...changes });
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with stretches of it replaced; two that begin at one place stand in the order given. */
export function replaced(xml: string, replacements: readonly Replacement[]): string {
  const ordered = replacements
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let text = '';
  let at = 0;
  for (const { start, end, text: by } of ordered) {
    text += xml.slice(at, start) + by;
    at = Math.max(at, end);
  }
  return text + xml.slice(at);
}
