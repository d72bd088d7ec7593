import type { BookChange } from '../../../src/host/store/types';
import type { BookData } from '../../../src/host/bookData';
import { openBook } from '../../../src/host/store/createBook';
import { emptyBookData, emptySheetData } from '../../../src/host/store/emptyBookData';
import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

const full: BookData = {
  ...emptyBookData(),
  styles: [
    { fontName: 'Arial', fontSize: 10 },
    {
      numberFormat: 'yyyy-mm-dd',
      bold: true,
      fill: '#FFEEDD',
      borders: { EdgeTop: { style: 'thin', color: '#112233' } },
    },
    { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrap: true, indent: 2, locked: false },
  ],
  sheets: [
    {
      ...emptySheetData('Data'),
      part: 'xl/worksheets/sheet1.xml',
      tabColor: '#FF0000',
      rows: [
        [{ value: 'Name' }, { value: 'Net [EUR]' }],
        [{ value: 'Ada', style: 1 }, { value: 2.5 }, { value: 5, formula: "=Sales[[#This Row],[Net '[EUR']]]*2" }],
        [{ value: '=x', literal: true }, { value: 3, style: 2 }, { error: '#N/A' }, { value: true }],
        undefined,
        [{ value: 1, formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 } }],
        [{ value: 2 }],
      ],
      columnWidths: { 0: 120 },
      hiddenColumns: [3],
      rowHeights: { 0: 30 },
      hiddenRows: [3],
      merges: [{ row: 7, column: 0, rows: 1, columns: 2 }],
      freeze: { rows: 1, columns: 0 },
      tables: [
        {
          name: 'Sales',
          rect: { row: 0, column: 0, rows: 3, columns: 2 },
          columns: ['Name', 'Net [EUR]'],
          showHeaders: true,
          showTotals: false,
        },
      ],
      conditionalFormats: [
        {
          ranges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
          rule: { type: 'cellValue', operator: 'EqualTo', formula1: '="Ada"' },
          fill: '#00FF00',
          stopIfTrue: false,
          priority: 0,
        },
      ],
      protection: { options: { allowSort: true } },
    },
    { ...emptySheetData('Aside'), visibility: 'VeryHidden' },
  ],
  names: [{ name: 'Rate', formula: '=Data!$B$2', visible: false, sheet: 0 }],
  settings: { scheme: 'a' },
  customXmlParts: [{ id: '{1}', xml: '<a/>' }],
  structureProtected: true,
};

describe('createBook', () => {
  it('gives back what it was loaded with', async () => {
    const { book } = await spreadsheet(full);
    await book.settle();
    const data = book.data();
    const { rows, ...sheet } = data.sheets[0] ?? emptySheetData('');
    const { rows: expectedRows, ...expected } = full.sheets[0] ?? emptySheetData('');
    expect(sheet).toEqual(expected);
    expect({ ...data, sheets: [] }).toEqual({ ...full, sheets: [] });
    expect(rows.map((row) => row?.map((cell) => cell && { ...cell }))).toEqual(expectedRows);
    expect(data.sheets[1]?.visibility).toBe('VeryHidden');
  });

  it('calculates with loaded tables and spilled ranges', async () => {
    const { set, value } = await spreadsheet(full);
    set('F1', '=SUM(A5#)', "=SUM(Sales[Net '[EUR']])");
    expect(await value('F1')).toBe(3);
    expect(await value('F2')).toBe(5.5);
    set('B2', 10);
    expect(await value('C2')).toBe(20);
    expect(await value('F2')).toBe(13);
  });

  it('keeps a formula that points at another workbook, with the result it came with', async () => {
    const formula = "='[Budget.xlsx]2024'!A1*2";
    const {
      book,
      value,
      formula: read,
    } = await spreadsheet({
      ...emptyBookData(),
      sheets: [{ ...emptySheetData('Data'), rows: [[{ value: 12, formula }]] }],
    });
    expect(await value('A1')).toBe(12);
    expect(read('A1')).toBe(formula);
    expect(book.data().sheets[0]?.rows[0]?.[0]).toEqual({ value: 12, formula });
  });

  it('tells of the pane’s writes with what a single cell held', async () => {
    const { book, sheet, set } = await spreadsheet();
    const changes: BookChange[] = [];
    set('A1', 1);
    book.onChange((change) => changes.push(change));
    set('A1', 2);
    expect(changes).toEqual([
      {
        kind: 'cells',
        sheetId: sheet,
        rect: rectOfAddress('A1'),
        type: 'RangeEdited',
        source: 'pane',
        before: { value: 1, type: 'Double' },
      },
    ]);
  });
});

describe('a person’s edits', () => {
  const opened = (data = emptyBookData()) => {
    const { book, engine } = openBook(data);
    const changes: BookChange[] = [];
    book.onChange((change) => changes.push(change));
    const sheet = book.sheets()[0]?.id ?? '';
    const type = (address: string, cell: object) => {
      const { row, column } = rectOfAddress(address);
      return engine.commands.executeCommand('sheet.command.set-range-values', {
        unitId: engine.unitId,
        subUnitId: sheet,
        range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
        value: cell,
      });
    };
    return { book, engine, changes, sheet, type };
  };

  it('come out as changes of the user', async () => {
    const { book, changes, type, sheet } = opened();
    await type('B2', { v: 7 });
    expect(changes).toEqual([
      {
        kind: 'cells',
        sheetId: sheet,
        rect: rectOfAddress('B2'),
        type: 'RangeEdited',
        source: 'user',
        before: { value: '', type: 'Empty' },
      },
    ]);
    book.dispose();
  });

  it('do not include what formulas calculate', async () => {
    const { book, changes, type, sheet } = opened();
    book.write(sheet, rectOfAddress('C1'), [['=B2*2']], 'pane');
    await book.settle();
    changes.length = 0;
    await type('B2', { v: 7 });
    await book.settle();
    expect(book.read(sheet, rectOfAddress('C1')).values).toEqual([[14]]);
    expect(changes).toHaveLength(1);
    book.dispose();
  });

  it('grow a table when typed below it or beside it', async () => {
    const { book, type, sheet } = opened();
    book.write(
      sheet,
      rectOfAddress('A1:B2'),
      [
        ['Name', 'Net'],
        ['Ada', 1],
      ],
      'pane',
    );
    book.addTable(sheet, rectOfAddress('A1:B2'), true, 'Sales', 'pane');
    await type('A3', { v: 'Bob' });
    await type('C1', { v: 'Tax' });
    expect(book.tables()[0]).toMatchObject({ rect: rectOfAddress('A1:C3'), columns: ['Name', 'Net', 'Tax'] });
    book.dispose();
  });

  it('may be formulas with structured references', async () => {
    const { book, type, sheet } = opened();
    book.write(
      sheet,
      rectOfAddress('A1:B2'),
      [
        ['Name', 'Net'],
        ['Ada', 4],
      ],
      'pane',
    );
    book.addTable(sheet, rectOfAddress('A1:B2'), true, 'Sales', 'pane');
    await type('D1', { f: '=SUM(Sales[Net])' });
    await book.settle();
    expect(book.read(sheet, rectOfAddress('D1')).values).toEqual([[4]]);
    expect(book.readFormulas(sheet, rectOfAddress('D1'))).toEqual([['=SUM(Sales[Net])']]);
    book.dispose();
  });

  it('carry names and tables along when columns are moved or cut', async () => {
    const { book, engine, sheet } = opened();
    book.write(
      sheet,
      rectOfAddress('A1:C2'),
      [
        ['Name', 'Net', 'Tier'],
        ['Ada', 4, 'A'],
      ],
      'pane',
    );
    book.addTable(sheet, rectOfAddress('A1:C2'), true, 'Sales', 'pane');
    const ids = book.tables()[0]?.columnIds ?? [];
    book.setName({ name: '_tier', formula: '=Sheet1!$C$1', visible: false });
    await book.settle();
    const column = (at: number) => ({ startRow: 0, endRow: 199, startColumn: at, endColumn: at, rangeType: 2 });
    await engine.commands.executeCommand('sheet.command.move-cols', {
      unitId: engine.unitId,
      subUnitId: sheet,
      range: column(2),
      fromRange: column(2),
      toRange: column(0),
    });
    expect(book.readText(sheet, rectOfAddress('A1:C1'))).toEqual([['Tier', 'Name', 'Net']]);
    expect(book.names()[0]?.formula).toBe('=Sheet1!$A$1');
    expect(book.tables()[0]?.columns).toEqual(['Tier', 'Name', 'Net']);
    expect(book.tables()[0]?.columnIds).toEqual([ids[2], ids[0], ids[1]]);
    book.dispose();
  });
});
