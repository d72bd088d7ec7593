import { XlsxError } from '../XlsxError';
import { attributesOf } from '../xml/parseXml';
import type { RawCell, RowSpan } from './RawCell';

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const LESS = 60;
const F = 102;
const V = 118;
const I = 105;

/**
 * The next row from `at` on. A sheet of 100,000 rows is too large for a tree: rows and cells are scanned where they
 * stand, one at a time.
 *
 * @param expected the row meant by a row element without a number
 */
export function nextRow(xml: string, at: number, end: number, expected: number): RowSpan | undefined {
  const start = xml.indexOf('<row', at);
  if (start === -1 || start >= end) return undefined;
  const tagEnd = xml.indexOf('>', start) + 1;
  if (tagEnd === 0 || tagEnd > end) throw malformed();
  const number = / r=["'](\d+)["']/.exec(xml.slice(start, tagEnd))?.[1];
  const row = number === undefined ? expected : Number(number) - 1;
  if (xml.charCodeAt(tagEnd - 2) === SLASH)
    return { row, start, end: tagEnd, contentStart: tagEnd, contentEnd: tagEnd };
  const contentEnd = xml.indexOf('</row>', tagEnd);
  if (contentEnd === -1 || contentEnd > end) throw malformed();
  return { row, start, end: contentEnd + 6, contentStart: tagEnd, contentEnd };
}

/** The attributes of a row's start tag. */
export function rowAttributes(xml: string, span: RowSpan): Record<string, string> {
  return attributesOf(xml.slice(span.start, span.contentStart));
}

/** The next cell of a row from `at` on; `expected` is the column meant by a cell without an address. */
export function nextCell(xml: string, at: number, end: number, expected: number): RawCell | undefined {
  let start = xml.indexOf('<c', at);
  while (start !== -1 && start < end && !isTagNameEnd(xml.charCodeAt(start + 2))) start = xml.indexOf('<c', start + 2);
  if (start === -1 || start >= end) return undefined;

  let column = expected;
  let xf = 0;
  let type = 'n';
  let place = start + 2;
  let code = xml.charCodeAt(place);
  while (code !== GREATER && code !== SLASH) {
    if (code <= SPACE) {
      code = xml.charCodeAt(++place);
      continue;
    }
    const nameStart = place;
    while (code !== EQUALS && place < end) code = xml.charCodeAt(++place);
    const name = xml.slice(nameStart, place).trim();
    do code = xml.charCodeAt(++place);
    while (code !== QUOTE && code !== APOSTROPHE && place < end);
    const valueStart = place + 1;
    place = xml.indexOf(code === QUOTE ? '"' : "'", valueStart);
    if (place === -1 || place >= end) throw malformed();
    if (name === 'r') column = columnAt(xml, valueStart);
    else if (name === 's') xf = Number(xml.slice(valueStart, place));
    else if (name === 't') type = xml.slice(valueStart, place);
    code = xml.charCodeAt(++place);
  }
  const isEmpty = code === SLASH;
  const contentStart = place + (isEmpty ? 2 : 1);
  const contentEnd = isEmpty ? contentStart : xml.indexOf('</c>', contentStart);
  if (contentEnd === -1 || contentEnd > end) throw malformed();

  let formulaStart = contentEnd;
  let formulaEnd = contentEnd;
  let valueStart = contentEnd;
  let valueEnd = contentEnd;
  let inlineStart = contentEnd;
  let inlineEnd = contentEnd;
  for (let child = contentStart; child < contentEnd;) {
    if (xml.charCodeAt(child) !== LESS) {
      child++;
      continue;
    }
    const mark = xml.charCodeAt(child + 1);
    const tagEnd = xml.indexOf('>', child) + 1;
    const isClosed = xml.charCodeAt(tagEnd - 2) === SLASH;
    const closing = mark === F ? '</f>' : mark === V ? '</v>' : mark === I ? '</is>' : '>';
    const close = isClosed ? tagEnd : xml.indexOf(closing, mark === F || mark === V || mark === I ? tagEnd : child);
    if (close === -1 || close > contentEnd) throw malformed();
    const next = isClosed ? tagEnd : close + closing.length;
    if (mark === F) {
      formulaStart = child;
      formulaEnd = next;
    } else if (mark === V) {
      valueStart = Math.min(tagEnd, close);
      valueEnd = close;
    } else if (mark === I) {
      inlineStart = Math.min(tagEnd, close);
      inlineEnd = close;
    }
    child = next;
  }
  const cellEnd = isEmpty ? contentEnd : contentEnd + 4;
  return {
    column,
    start,
    end: cellEnd,
    xf,
    type,
    formulaStart,
    formulaEnd,
    valueStart,
    valueEnd,
    inlineStart,
    inlineEnd,
  };
}

function malformed(): XlsxError {
  return new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
}

/** The column of the address that begins here; its letters end at the first digit. */
function columnAt(xml: string, at: number): number {
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= 65; code = xml.charCodeAt(++at)) column = column * 26 + (code & 31);
  return column - 1;
}

function isTagNameEnd(code: number): boolean {
  return code <= SPACE || code === GREATER || code === SLASH;
}
