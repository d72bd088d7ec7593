import { strToU8, zipSync } from 'fflate';
import { openXlsx, XlsxError } from '../../../src/host/xlsx';
import { partsOf, withParts, workbook } from './parts';

function problemOf(bytes: Uint8Array): Pick<XlsxError, 'code' | 'params'> {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error('it opened');
}

const good = workbook('handmade');
const ole = (text: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Array<number>(508).fill(0),
    ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const relationship = (target: string): string =>
  `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

it.each([
  ['nothing', new Uint8Array(), 'notXlsx'],
  ['a text file', strToU8('id,name\n1,A'), 'notXlsx'],
  ['a zip that is no Office file', zip({ 'a.txt': 'hello' }), 'notXlsx'],
  ['an OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'notXlsx'],
  [
    'a Word document',
    zip({ '_rels/.rels': relationship('word/document.xml'), 'word/document.xml': '<w:document xmlns:w="u"/>' }),
    'notXlsx',
  ],
  ['a binary workbook', zip({ '_rels/.rels': relationship('xl/workbook.bin'), 'xl/workbook.bin': 'x' }), 'notXlsx'],
  ['an .xls of Excel 97', ole('Workbook'), 'oldFormat'],
  ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
  ['a file cut in half', good.slice(0, good.length / 2), 'corrupt'],
  ['a file without its last bytes', good.slice(0, -10), 'corrupt'],
  ['the head of a zip alone', good.slice(0, 4), 'corrupt'],
  [
    'a sheet that ends early',
    withParts(good, (name, text) => (name.endsWith('sheet1.xml') ? text.slice(0, 3000) : text)),
    'corrupt',
  ],
  [
    'a workbook part that is not XML',
    withParts(good, (name, text) => (name === 'xl/workbook.xml' ? 'PK' : text)),
    'corrupt',
  ],
  ['rows that do not close', withParts(good, (_, text) => text.replaceAll('</row>', '')), 'corrupt'],
])('%s is refused', (_, bytes, code) => {
  expect(problemOf(bytes).code).toBe(code);
});

it('names the part that is missing', () => {
  const { 'xl/worksheets/sheet2.xml': _, ...parts } = partsOf(good);
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text, true)])));
  expect(problemOf(bytes)).toMatchObject({ code: 'corrupt', params: { part: 'xl/worksheets/sheet2.xml' } });
});

it('notices a flipped bit', () => {
  const sheet = strToU8('<worksheet><sheetData/></worksheet>');
  const stored = zipSync({ '_rels/.rels': strToU8(relationship('workbook.xml')), 'workbook.xml': sheet }, { level: 0 });
  const text = Buffer.from(stored);
  const at = text.indexOf('<worksheet>') + 3;
  stored[at] = (stored[at] ?? 0) ^ 1;
  expect(problemOf(stored)).toMatchObject({ code: 'corrupt', params: { part: 'workbook.xml', reason: 'checksum' } });
});

it('refuses an entry that declares an absurd size before inflating it', () => {
  const bytes = workbook('handmade');
  const view = new DataView(bytes.buffer);
  // The first entry of the central directory: its uncompressed size stands 24 bytes in.
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 3_000_000_000, true);
  expect(problemOf(bytes)).toMatchObject({ code: 'tooLarge', params: { bytes: 3_000_000_000 } });
});

it('an entry that is larger than it says is corrupt, and takes no more room than it said', () => {
  const bytes = workbook('handmade');
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 10, true);
  // The first entry is the list of content types, which opening does not need: saving copies it unread.
  expect(() => openXlsx(bytes)).not.toThrow();
  const sizes = workbook('openpyxl');
  const other = new DataView(sizes.buffer);
  let at = other.getUint32(sizes.length - 22 + 16, true);
  while (other.getUint32(at, true) === 0x02014b50) {
    other.setUint32(at + 24, 10, true);
    at += 46 + other.getUint16(at + 28, true) + other.getUint16(at + 30, true) + other.getUint16(at + 32, true);
  }
  expect(problemOf(sizes).code).toBe('corrupt');
});
