import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

async function sales() {
  const sheet = await spreadsheet();
  sheet.rows('A1', [
    ['Name', 'Net', 'Tax'],
    ['Ada', 10, 1],
    ['Bob', 20, 2],
    ['Cid', 30, 3],
  ]);
  const id = sheet.book.addTable(sheet.sheet, rectOfAddress('A1:C4'), true, 'Sales', 'pane');
  return { ...sheet, id, table: () => sheet.book.tables().find((table) => table.id === id) };
}

// Expected values: Excel 365's rules for structured references.
describe('tables', () => {
  it('has the header cells for its column names', async () => {
    const { table } = await sales();
    expect(table()).toMatchObject({ name: 'Sales', columns: ['Name', 'Net', 'Tax'], showHeaders: true });
  });

  it.each([
    ['=SUM(Sales[Net])', 60],
    ['=SUM(Sales[[Net]:[Tax]])', 66],
    ['=COUNTA(Sales[#Headers])', 3],
    ['=ROWS(Sales[#All])', 4],
    ['=SUM(sales[net])', 60],
    ['=Sales[[#Headers],[Tax]]', 'Tax'],
  ])('calculates %s', async (formula, expected) => {
    const { set, value, formula: read } = await sales();
    set('F1', formula);
    expect(await value('F1')).toBe(expected);
    expect(read('F1')).toBe(formula);
  });

  it('calculates a reference to its own row', async () => {
    const { rows, value, formula, book, id } = await sales();
    book.insertTableColumn(id, 3, 'Gross', 'pane');
    rows('D2', [['=[@Net]+[@Tax]'], ['=[@Net]+[@Tax]'], ['=[@Net]+[@Tax]']]);
    expect([await value('D2'), await value('D4')]).toEqual([11, 33]);
    expect(formula('D3')).toBe('=[@Net]+[@Tax]');
  });

  it('calculates references to a header with brackets, and every formula after them', async () => {
    const { set, value, formula } = await sales();
    set('B1', 'Net [EUR]');
    set('F1', "=SUM(Sales[Net '[EUR']])", '=1+1');
    expect(await value('F1')).toBe(60);
    expect(await value('F2')).toBe(2);
    expect(formula('F1')).toBe("=SUM(Sales[Net '[EUR']])");
  });

  it('renames a column in formulas when its header cell is edited', async () => {
    const { set, value, formula, table } = await sales();
    set('F1', '=SUM(Sales[Net])');
    set('B1', 'Revenue');
    expect(table()?.columns).toEqual(['Name', 'Revenue', 'Tax']);
    expect(formula('F1')).toBe('=SUM(Sales[Revenue])');
    expect(await value('F1')).toBe(60);
  });

  it('gives a cleared header a name and a repeated one a number', async () => {
    const { set, table, value } = await sales();
    set('B1', '');
    set('C1', 'Name');
    expect(table()?.columns).toEqual(['Name', 'Column1', 'Name2']);
    expect(await value('C1')).toBe('Name2');
  });

  it('grows with rows inserted inside it and its formulas with it', async () => {
    const { book, sheet, set, table, value } = await sales();
    set('F1', '=SUM(Sales[Net])');
    book.insertRows(sheet, 2, 1, 'pane');
    set('B3', 100);
    expect(table()?.rect).toEqual(rectOfAddress('A1:C5'));
    expect(await value('F1')).toBe(160);
  });

  it('is not grown by a write of the pane below it', async () => {
    const { rows, table } = await sales();
    rows('A5', [['Dot', 40, 4]]);
    expect(table()?.rect).toEqual(rectOfAddress('A1:C4'));
  });

  it('keeps the ids of its columns when one is inserted between them', async () => {
    const { book, table, id, value } = await sales();
    const before = table()?.columnIds ?? [];
    const added = book.insertTableColumn(id, 1, 'Grade', 'pane');
    expect(table()?.columns).toEqual(['Name', 'Grade', 'Net', 'Tax']);
    expect(table()?.columnIds).toEqual([before[0], added, before[1], before[2]]);
    expect(await value('C2')).toBe(10);
    book.deleteTableColumn(id, added, 'pane');
    expect(table()?.columns).toEqual(['Name', 'Net', 'Tax']);
    expect(await value('B2')).toBe(10);
  });

  it('follows whole columns inserted before it and deleted inside it', async () => {
    const { book, sheet, table } = await sales();
    book.insertColumns(sheet, 0, 2, 'pane');
    expect(table()?.rect).toEqual(rectOfAddress('C1:E4'));
    book.deleteColumns(sheet, 3, 1, 'pane');
    expect(table()?.columns).toEqual(['Name', 'Tax']);
  });

  it('names a column that a whole inserted column brings into it', async () => {
    const { book, sheet, table, value } = await sales();
    book.insertColumns(sheet, 1, 1, 'pane');
    expect(table()?.columns).toEqual(['Name', 'Column1', 'Net', 'Tax']);
    expect(await value('B1')).toBe('Column1');
  });

  it('inserts a header row where the range has none', async () => {
    const { book, sheet, rows, values } = await spreadsheet();
    rows('A1', [[1, 2]]);
    book.addTable(sheet, rectOfAddress('A1:B1'), false, undefined, 'pane');
    expect(await values('A1:B2')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
    expect(book.tables()[0]?.name).toBe('Table1');
  });

  it.each(['T1', 'A1', 'R1C1', '1st', 'my table'])('refuses the name %s', async (name) => {
    const { book, sheet } = await spreadsheet();
    expect(() => book.addTable(sheet, rectOfAddress('A1:B2'), true, name, 'pane')).toThrow(/cannot be the name/);
  });

  it('leaves plain references behind when it becomes a range', async () => {
    const { book, set, id, formula, value } = await sales();
    set('F1', '=SUM(Sales[Net])');
    book.deleteTable(id);
    expect(formula('F1')).toBe('=SUM($B$2:$B$4)');
    expect(await value('F1')).toBe(60);
  });

  it('renames itself in formulas', async () => {
    const { book, set, id, formula, value } = await sales();
    set('F1', '=SUM(Sales[Net])');
    book.updateTable(id, { name: 'Revenue' }, 'pane');
    expect(formula('F1')).toBe('=SUM(Revenue[Net])');
    expect(await value('F1')).toBe(60);
  });
});
