import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

// Expected values: what Excel 365 (en-US) shows for the same entries.
describe('cells', () => {
  it('calculates a formula written before its numbers', async () => {
    const { set, value, formula } = await spreadsheet();
    set('A1', '=SUM(B1:B3)');
    set('B1', 1, 2, 3.5);
    expect(await value('A1')).toBe(6.5);
    expect(formula('A1')).toBe('=SUM(B1:B3)');
  });

  it('calculates again when a number changes, and along a chain', async () => {
    const { set, value } = await spreadsheet();
    set('A1', 2, '=A1*10', '=A2+1');
    expect(await value('A3')).toBe(21);
    set('A1', 5);
    expect(await value('A3')).toBe(51);
  });

  it.each([
    ['12.5%', 0.125, '12.50%', '0.00%'],
    ['1,234', 1234, '1,234', '#,##0'],
    ['2024-03-05', 45356, '3/5/2024', 'm/d/yyyy'],
    ['2024/3/5', 45356, '3/5/2024', 'm/d/yyyy'],
    ['12', 12, '12', 'General'],
    ['-3.5', -3.5, '-3.5', 'General'],
  ])('reads %s as a number with its format', async (entry, number, display, numberFormat) => {
    const { set, value, text, format } = await spreadsheet();
    set('A1', entry);
    expect(await value('A1')).toBe(number);
    expect(await text('A1')).toBe(display);
    expect(format('A1')).toBe(numberFormat);
  });

  it.each(['TRUE', 'true', true])('reads %s as a truth value', async (entry) => {
    const { set, value, type, text } = await spreadsheet();
    set('A1', entry);
    expect(await value('A1')).toBe(true);
    expect(await type('A1')).toBe('Boolean');
    expect(await text('A1')).toBe('TRUE');
  });

  it('keeps a text with an apostrophe literal and hides the apostrophe', async () => {
    const { set, value, formula, type } = await spreadsheet();
    set('A1', "'=1+1", "'007");
    expect(await value('A1')).toBe('=1+1');
    expect(formula('A1')).toBe('=1+1');
    expect(await value('A2')).toBe('007');
    expect(await type('A2')).toBe('String');
  });

  it('keeps 007 as text in a cell formatted as text, and reads it as 7 elsewhere', async () => {
    const { book, sheet, set, value } = await spreadsheet();
    book.writeNumberFormats(sheet, rectOfAddress('A1'), [['@']], 'pane');
    set('A1', '007', '007');
    expect(await value('A1')).toBe('007');
    expect(await value('A2')).toBe(7);
  });

  it('leaves a cell written as null and clears one written as an empty text', async () => {
    const { rows, values, type } = await spreadsheet();
    rows('A1', [[1, 2, 3]]);
    rows('A1', [[null, '', 4]]);
    expect(await values('A1:C1')).toEqual([[1, '', 4]]);
    expect(await type('B1')).toBe('Empty');
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=MATCH(1,B1:B2,0)', '#N/A'],
    ['="a"*1', '#VALUE!'],
    ['#N/A', '#N/A'],
  ])('gives %s the error %s', async (entry, error) => {
    const { set, value, type } = await spreadsheet();
    set('A1', entry);
    expect(await value('A1')).toBe(error);
    expect(await type('A1')).toBe('Error');
  });

  it('adds as doubles do', async () => {
    const { set, value } = await spreadsheet();
    set('A1', '=0.1+0.2', 0.1, 0.2, '=A2+A3', '=SUM(A2:A3)');
    expect(await value('A1')).toBe(0.1 + 0.2);
    expect(await value('A4')).toBe(0.1 + 0.2);
    expect(await value('A5')).toBe(0.1 + 0.2);
  });

  it('spills an array and takes it back', async () => {
    const { book, sheet, set, values } = await spreadsheet();
    set('A1', '=SEQUENCE(3)');
    expect(await values('A1:A4')).toEqual([[1], [2], [3], ['']]);
    expect(book.spillOf(sheet, 0, 0)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
    expect(book.usedRect(sheet, true)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
    set('A1', 9);
    expect(await values('A1:A4')).toEqual([[9], [''], [''], ['']]);
    expect(book.spillOf(sheet, 0, 0)).toBeUndefined();
  });

  it('says which rectangle is used, by values alone or with formats', async () => {
    const { book, sheet, set } = await spreadsheet();
    expect(book.usedRect(sheet, true)).toBeUndefined();
    set('B2', 1);
    book.writeStyle(sheet, rectOfAddress('D5'), { fill: '#FF0000' }, 'pane');
    expect(book.usedRect(sheet, true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(book.usedRect(sheet, false)).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  });

  it('prints through number formats', async () => {
    const { book, sheet, set, text } = await spreadsheet();
    set('A1', 0.256, 1234567.891, 45356);
    book.writeNumberFormats(sheet, rectOfAddress('A1:A3'), [['0%'], ['#,##0.0'], ['yyyy-mm-dd']], 'pane');
    expect([await text('A1'), await text('A2'), await text('A3')]).toEqual(['26%', '1,234,567.9', '2024-03-05']);
  });

  it('grows beyond its first size', async () => {
    const { set, value } = await spreadsheet();
    set('AZ5000', 'far');
    expect(await value('AZ5000')).toBe('far');
  });
});
