import { openXlsx } from '../../../src/host/xlsx';
import { strToU8, zipSync } from 'fflate';
import { partsOf, withParts, workbook } from './parts';

/** What is expected stands in test/data/xlsx/make.mjs. */
const book = openXlsx(workbook('handmade'));
const [ledger, orders, parameters] = book.sheets;
const cell = (row: number, column: number) => ledger?.rows[row]?.[column];
const styleOf = (row: number, column: number) => book.styles[cell(row, column)?.style ?? 0];

describe('cells', () => {
  it.each([
    ['a text with leading zeros stays text', 3, 0, { value: '007', literal: true }],
    ['rich text gives its letters, without phonetic hints', 3, 1, { value: '江南贸易' }],
    ['entities are resolved and blanks kept', 4, 1, { value: ' R&D <华东> ' }],
    ['a line break stays one', 5, 1, { value: '第一行\n第二行' }],
    ['a text with an apostrophe is literal', 6, 1, { value: '=HYPERLINK("http://x")', literal: true }],
    ['escaped characters are resolved', 8, 4, { value: '_x0041_与\r回车' }],
    ['a date is its serial number', 3, 3, { value: 45352 }],
    ['a number may be written with an exponent', 5, 2, { value: 1e21 }],
    ['a boolean', 6, 2, { value: true }],
    ['an error', 6, 3, { error: '#N/A' }],
    ['an inline string', 6, 4, { value: '直接写入' }],
    ['a shared formula in its first cell', 3, 5, { formula: '=C4*2+$C$4', value: 3703.5 }],
    ['a shared formula in another one', 6, 5, { formula: '=C7*2+$C$4', value: 1236.5 }],
    ['a formula with a text result', 6, 6, { formula: '=IF(C7,"是","否")', value: '是' }],
    ['a formula with an error', 8, 3, { formula: '=C4/0', error: '#DIV/0!' }],
    ['an array formula in one cell', 8, 0, { formula: '=SUM(A5:A7*2)', value: 18 }],
    ['a formula that spills', 8, 1, { formula: '=SORT(A5:A7,1,-1)', value: 4, spill: { rows: 3, columns: 1 } }],
    ['a reference to a spilled range', 8, 2, { formula: '=SUM(B9#)', value: 9 }],
    ['a function younger than the format', 10, 7, { formula: '=IFNA(参数!B1,0)+SUM(大客户)', value: 0.5 }],
  ])('%s', (_, row, column, expected) => {
    const { style: _style, ...content } = cell(row, column) ?? {};
    expect(content).toEqual(expected);
  });

  it('a cell with nothing but a style keeps it', () => {
    expect(cell(0, 1)).toEqual({ style: 1 });
  });

  it('the system of 1904 is said, serials stay as they are', () => {
    const old = withParts(workbook('handmade'), (_, text) => text.replace('<workbookPr ', '<workbookPr date1904="1" '));
    expect(openXlsx(old)).toMatchObject({ date1904: true });
    expect(openXlsx(old).sheets[0]?.rows[3]?.[3]?.value).toBe(45352);
  });
});

describe('styles', () => {
  it('resolves theme colours, Excel counting light before dark', () => {
    // Accent 1 4472C4 darkened by a quarter: 2F5597 in Excel's palette (2F5496 in some versions, by rounding).
    expect(styleOf(0, 0)).toMatchObject({
      bold: true,
      fontSize: 16,
      color: '#FFFFFF',
      horizontal: 'Center',
      vertical: 'Center',
    });
    expect(styleOf(0, 0)?.fill).toMatch(/^#2F559[67]$|^#2F5496$/);
    expect(styleOf(2, 0)?.fill).toMatch(/^#D[9A]E[1-3]F[23]$/);
  });

  it('reads borders, alignment and indent', () => {
    expect(styleOf(2, 0)).toMatchObject({
      borders: {
        EdgeLeft: { style: 'thin', color: '#000000' },
        EdgeTop: { style: 'medium', color: '#00B050' },
        EdgeBottom: { style: 'double', color: '#ED7D31' },
      },
      horizontal: 'Left',
      vertical: 'Top',
      wrap: true,
      indent: 2,
    });
  });

  it('reads a font in full', () => {
    expect(styleOf(8, 5)).toMatchObject({
      fontName: 'SimSun',
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: '#C00000',
    });
  });

  it.each([
    [3, 3, 'm/d/yyyy'],
    [4, 3, 'yyyy"年"m"月"d"日"'],
    [5, 3, 'yyyy"年"m"月"d"日"'],
    [3, 2, '"¥"#,##0.00;[Red]\\-"¥"#,##0.00'],
    [3, 4, '0%'],
    [3, 0, '@'],
    [3, 5, undefined],
  ])('row %i column %i has the number format %s', (row, column, format) => {
    expect(styleOf(row, column)?.numberFormat).toBe(format);
  });

  it('a cell may be unlocked', () => {
    expect(book.styles[10]?.locked).toBe(false);
    expect(book.styles[0]?.locked).toBeUndefined();
  });
});

describe('sheets', () => {
  it('lists worksheets in order; a chart sheet is none', () => {
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['客户 台账', 'Visible'],
      ['Orders', 'Visible'],
      ['参数', 'Hidden'],
    ]);
  });

  it('reads what lies around the cells', () => {
    expect(ledger).toMatchObject({
      tabColor: '#4472C4',
      freeze: { rows: 3, columns: 2 },
      showGridlines: false,
      merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
      columnWidths: { 0: 64, 1: 173, 2: 100, 3: 100 },
      hiddenColumns: [6],
      rowHeights: { 0: 30 },
      hiddenRows: [5],
    });
    expect(orders).toMatchObject({ defaultColumnWidth: 89, showGridlines: true });
    expect(parameters?.autoFilter).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  });

  it('reads a protection as Excel names its options, with the hash', () => {
    expect(ledger?.protection).toMatchObject({
      options: {
        allowFormatCells: true,
        allowAutoFilter: true,
        allowSort: false,
        allowEditObjects: false,
        selectionMode: 'Normal',
      },
      password: { algorithmName: 'SHA-512', hashValue: 'q1w2e3==', saltValue: 'a1b2==', spinCount: '100000' },
    });
    expect(book.structureProtected).toBe(true);
  });

  it('reads a table', () => {
    expect(orders?.tables).toEqual([
      {
        name: '订单',
        rect: { row: 0, column: 0, rows: 5, columns: 3 },
        columns: ['编号', '销售额', '双倍'],
        showHeaders: true,
        showTotals: true,
        style: 'TableStyleMedium9',
        showFilterButton: true,
      },
    ]);
  });

  it('reads conditional formats, keeping the kinds it does not know as they are', () => {
    expect(ledger?.conditionalFormats).toMatchObject([
      {
        rule: { type: 'cellValue', operator: 'LessThan', formula1: '=0' },
        fill: '#FFC7CE',
        color: '#9C0006',
        priority: 1,
      },
      { rule: { type: 'other' }, priority: 4 },
      {
        rule: { type: 'containsText', operator: 'Contains', text: '贸易' },
        fill: '#FFC000',
        stopIfTrue: true,
        priority: 2,
      },
      { rule: { type: 'custom', formula: '=$C4>AVERAGE($C$4:$C$7)' }, bold: true, priority: 3 },
    ]);
    expect(ledger?.conditionalFormats[2]?.ranges).toHaveLength(2);
  });
});

describe('the workbook', () => {
  it('reads names with their scope, and leaves those of Excel itself alone', () => {
    expect(book.names).toEqual([
      { name: '大客户', formula: '=参数!$A$1:$A$3', visible: true, comment: '说明' },
      { name: '税率', formula: '=0.13', visible: false, sheet: 1 },
    ]);
  });

  it('reads custom XML parts by their ids', () => {
    expect(book.customXmlParts).toEqual([
      { id: '{11111111-2222-4333-8444-555555555555}', xml: expect.stringContaining('<a>&amp;</a>') as string },
    ]);
  });

  it('a prefix on every element means the same', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = withParts(workbook('handmade'), (name, text) =>
      /worksheets\/sheet|styles|sharedStrings|workbook\.xml$|tables\//.test(name) && text.includes(`xmlns="${main}"`)
        ? text.replace(/<(\/?)([A-Za-z]\w*)(?=[\s>/])/g, '<$1x:$2').replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
        : text,
    );
    expect(partsOf(prefixed)['xl/worksheets/sheet1.xml']).toContain('<x:sheetData>');
    const read = openXlsx(prefixed);
    expect({
      ...read,
      origin: undefined,
      sheets: read.sheets.map(({ conditionalFormats: _, ...sheet }) => sheet),
    }).toEqual({
      ...book,
      origin: undefined,
      sheets: book.sheets.map(({ conditionalFormats: _, ...sheet }) => sheet),
    });
  });

  it('is found by its relationship, wherever it lies', () => {
    const parts = partsOf(workbook('openpyxl'));
    const moved = Object.entries(parts).map(([name, text]): [string, Uint8Array] => [
      name.replace(/^xl\//, 'other/'),
      strToU8(text.replaceAll('"/xl/', '"/other/').replaceAll('"xl/', '"other/'), true),
    ]);
    expect(openXlsx(zipSync(Object.fromEntries(moved))).sheets).toHaveLength(3);
  });
});
