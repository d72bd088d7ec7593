import { XlsxError } from '../XlsxError';
import { attributesOf } from '../xml/parseXml';
import { columnOf } from '../a1';
import type { RawCell, RowSpan } from './RawCell';

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;

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
  if (tagEnd === 0 || tagEnd > end) throw new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
  const number = / r=["'](\d+)["']/.exec(xml.slice(start, tagEnd))?.[1];
  const row = number === undefined ? expected : Number(number) - 1;
  if (xml.charCodeAt(tagEnd - 2) === SLASH)
    return { row, start, end: tagEnd, contentStart: tagEnd, contentEnd: tagEnd };
  const contentEnd = xml.indexOf('</row>', tagEnd);
  if (contentEnd === -1 || contentEnd > end) throw new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
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
    if (place === -1 || place >= end) throw new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
    if (name === 'r') column = columnOf(xml.slice(valueStart, place).replace(/\d+$/, ''));
    else if (name === 's') xf = Number(xml.slice(valueStart, place));
    else if (name === 't') type = xml.slice(valueStart, place);
    code = xml.charCodeAt(++place);
  }
  const isEmpty = code === SLASH;
  const contentStart = place + (isEmpty ? 2 : 1);
  const contentEnd = isEmpty ? contentStart : xml.indexOf('</c>', contentStart);
  if (contentEnd === -1 || contentEnd > end) throw new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
  return {
    column,
    start,
    end: isEmpty ? contentEnd : contentEnd + 4,
    xf,
    type,
    ...contentOf(xml, contentStart, contentEnd),
  };
}

type Content = Omit<RawCell, 'column' | 'start' | 'end' | 'xf' | 'type'>;

function contentOf(xml: string, start: number, end: number): Content {
  const content = {
    formulaStart: end,
    formulaEnd: end,
    valueStart: end,
    valueEnd: end,
    inlineStart: end,
    inlineEnd: end,
  };
  let at = xml.indexOf('<', start);
  while (at !== -1 && at < end) {
    const tagEnd = xml.indexOf('>', at) + 1;
    const isEmpty = xml.charCodeAt(tagEnd - 2) === SLASH;
    const mark = xml.slice(at + 1, at + 3);
    const [closing, from] =
      mark[0] === 'f' ? ['</f>', 'f'] : mark[0] === 'v' ? ['</v>', 'v'] : mark === 'is' ? ['</is>', 'i'] : ['>', ''];
    const close = isEmpty ? tagEnd : xml.indexOf(closing, from === '' ? at : tagEnd);
    if (close === -1 || close > end) throw new XlsxError('corrupt', { part: 'worksheet', reason: 'xml' });
    const next = isEmpty ? tagEnd : close + closing.length;
    if (from === 'f') Object.assign(content, { formulaStart: at, formulaEnd: next });
    else if (from === 'v' && !isEmpty) Object.assign(content, { valueStart: tagEnd, valueEnd: close });
    else if (from === 'i' && !isEmpty) Object.assign(content, { inlineStart: tagEnd, inlineEnd: close });
    at = xml.indexOf('<', next);
  }
  return content;
}

function isTagNameEnd(code: number): boolean {
  return code <= SPACE || code === GREATER || code === SLASH;
}
