import { XlsxError } from '../XlsxError';
import { unescapeXml } from './escape';
import type { XmlElement } from './XmlElement';

interface OpenElement {
  readonly name: string;
  readonly qualified: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly start: number;
  readonly contentStart: number;
}

/**
 * The element tree of a part, with the places of everything in its text.
 *
 * @param part its name, for the error
 * @param opaque an element whose content is left unread: the rows of a sheet are scanned apart
 * @throws XlsxError `corrupt` when the text is not well formed
 */
export function parseXml(xml: string, part: string, opaque?: string): XmlElement {
  const open: OpenElement[] = [];
  let at = xml.indexOf('<');
  while (at !== -1) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at, part);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at, part);
    else if (xml[at + 1] === '?' || xml[at + 1] === '!') at = after(xml, '>', at, part);
    else {
      const tagEnd = tagEndOf(xml, at, part);
      const closed = xml[at + 1] === '/' ? close(open, xml, at, tagEnd, part) : start(open, xml, at, tagEnd);
      if (closed && open.length === 0) return closed;
      at = tagEnd;
      const top = open.at(-1);
      if (opaque !== undefined && !closed && top?.name === opaque) {
        at = xml.lastIndexOf(`</${top.qualified}`);
        if (at < tagEnd) throw malformed(part);
      }
    }
    at = xml.indexOf('<', at);
  }
  throw malformed(part);
}

function start(open: OpenElement[], xml: string, at: number, tagEnd: number): XmlElement | undefined {
  const isEmpty = xml[tagEnd - 2] === '/';
  const tag = xml.slice(at + 1, tagEnd - (isEmpty ? 2 : 1));
  const qualified = /^[^\s]+/.exec(tag)?.[0] ?? '';
  const name = qualified.slice(qualified.indexOf(':') + 1);
  const attributes = attributesOf(tag);
  if (!isEmpty) {
    open.push({ name, qualified, attributes, children: [], start: at, contentStart: tagEnd });
    return undefined;
  }
  const element = { name, attributes, children: [], start: at, end: tagEnd, contentStart: tagEnd, contentEnd: tagEnd };
  open.at(-1)?.children.push(element);
  return element;
}

function close(open: OpenElement[], xml: string, at: number, tagEnd: number, part: string): XmlElement {
  const opened = open.pop();
  if (!opened || xml.slice(at + 2, tagEnd - 1).trim() !== opened.qualified) throw malformed(part);
  const { name, attributes, children, start, contentStart } = opened;
  const element = { name, attributes, children, start, end: tagEnd, contentStart, contentEnd: at };
  open.at(-1)?.children.push(element);
  return element;
}

/**
 * The attributes inside a tag.
 *
 * @example attributesOf('c r="A1" t=\'s\'') // { r: 'A1', t: 's' }
 */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(/([^\s=/<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

/** One past the `>` that ends the tag; a `>` between quotes does not. */
function tagEndOf(xml: string, at: number, part: string): number {
  let end = xml.indexOf('>', at);
  for (;;) {
    if (end === -1) throw malformed(part);
    const tag = xml.slice(at, end);
    const quotes = tag.replace(/"[^"]*"|'[^']*'/g, '');
    if (!quotes.includes('"') && !quotes.includes("'")) return end + 1;
    end = xml.indexOf('>', end + 1);
  }
}

function after(xml: string, mark: string, at: number, part: string): number {
  const found = xml.indexOf(mark, at);
  if (found === -1) throw malformed(part);
  return found + mark.length;
}

function malformed(part: string): XlsxError {
  return new XlsxError('corrupt', { part, reason: 'xml' });
}
