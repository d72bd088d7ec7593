import type { BookData } from '../../../src/host/bookData';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { sheetsAsCsv } from '../../libreoffice';
import { spreadsheet, closeAll } from '../store/spreadsheet';
import { partOf } from '../xlsx/parts';
import { openFixture, type Fixture } from './fixture';

jest.setTimeout(180_000);

let sheet: Fixture | undefined;
afterEach(async () => {
  await sheet?.host.close();
  sheet = undefined;
  closeAll();
});

/** A book with custom functions in it, as a file: a number, a failure, a spilled array, a formula on top of it. */
async function savedBook(): Promise<Uint8Array> {
  sheet = await openFixture();
  sheet.set('A1', 1, '=test.add(A1,41)', '=TEST.FAIL("#N/A","nobody")', '=TEST.SPILL(2,2)', '', '=SUM(A4#)');
  await sheet.host.book.functions().idle();
  const file = saveXlsx(sheet.host.book.data());
  await sheet.host.close();
  return file;
}

/** The same without an add-in. */
async function reopened(file: Uint8Array): Promise<BookData> {
  const { book } = await spreadsheet(openXlsx(file));
  await book.settle();
  return book.data();
}

it('a file has the formula in the form it has without the add-in, and the result it gave last', async () => {
  const xml = partOf(await savedBook(), 'xl/worksheets/sheet1.xml');
  // https://github.com/OfficeDev/office-js/issues/3872
  expect(xml).toContain('<f>_xldudf_TEST_ADD(A1,41)</f><v>42</v>');
  expect(xml).toContain('<f>_xldudf_TEST_FAIL(&quot;#N/A&quot;,&quot;nobody&quot;)</f><v>#N/A</v>');
  expect(xml).toMatch(/<f t="array" ref="A4:B5">_xldudf_TEST_SPILL\(2,2\)<\/f><v>0<\/v>/);
});

it('a result that is under way is saved as such', async () => {
  sheet = await openFixture();
  sheet.set('A1', '=TEST.ASKED(1)');
  await sheet.shown('A1');
  const file = saveXlsx(sheet.host.book.data());
  expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="A1" t="e"><f>_xldudf_TEST_ASKED(1)</f><v>#GETTING_DATA</v>',
  );
  expect(openXlsx(file).sheets[0]?.rows[0]?.[0]?.error).toBe('#BUSY!');
});

it('without the add-in the results stay, spilled ones too, and the file is saved as it was', async () => {
  const file = await savedBook();
  const { book, sheet: id } = await spreadsheet(openXlsx(file));
  await book.settle();
  expect(book.read(id, { row: 0, column: 0, rows: 6, columns: 2 }).values).toEqual([
    [1, ''],
    [42, ''],
    ['#N/A', ''],
    [0, 1],
    [2, 3],
    [6, ''],
  ]);
  expect(book.readFormulas(id, { row: 1, column: 0, rows: 1, columns: 1 })).toEqual([['=_xldudf_TEST_ADD(A1,41)']]);
  const again = saveXlsx(await reopened(file));
  expect(partOf(again, 'xl/worksheets/sheet1.xml')).toBe(partOf(file, 'xl/worksheets/sheet1.xml'));
});

it('with the add-in the formulas have their names again, and calculate', async () => {
  const file = await savedBook();
  sheet = await openFixture();
  const { createBook } = await import('../../../src/host/store/createBook');
  const old = sheet.host.book;
  const book = await createBook(openXlsx(file));
  sheet.host.use(book);
  await old.settle();
  old.dispose();
  await book.functions().idle();
  const id = book.activeSheetId();
  const whole = { row: 0, column: 0, rows: 6, columns: 2 };
  expect(book.readFormulas(id, { ...whole, columns: 1 })).toEqual([
    [1],
    ['=TEST.ADD(A1,41)'],
    ['=TEST.FAIL("#N/A","nobody")'],
    ['=TEST.SPILL(2,2)'],
    [2],
    ['=SUM(A4#)'],
  ]);
  expect(book.functions().messageAt(id, 2, 0)).toBe('nobody');
  book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[2]], 'user');
  await book.functions().idle();
  expect(book.read(id, whole).values).toEqual([
    [2, ''],
    [43, ''],
    ['#N/A', ''],
    [0, 1],
    [2, 3],
    [6, ''],
  ]);
  await sheet.host.close();
  sheet = undefined;
  book.dispose();
});

it('LibreOffice shows the last results of single cells; arrays and errors it calculates itself, and has no such function', async () => {
  const { book } = await sheetsAsCsv({ book: await savedBook() }, 'shown');
  const unknown = '#NAME?';
  expect(book?.['Sheet1']?.trim().split('\n')).toEqual([
    '1,',
    '42,',
    `${unknown},`,
    `${unknown},${unknown}`,
    `${unknown},${unknown}`,
    '6,',
  ]);
});
