import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

// Expected values: Excel 365 for the same steps.
describe('structure', () => {
  it('moves references along with inserted and deleted rows', async () => {
    const { book, sheet, set, formula, value } = await spreadsheet();
    set('A1', 1, 2, 3);
    set('C1', '=SUM(A1:A3)');
    book.insertRows(sheet, 1, 2, 'pane');
    expect(formula('C1')).toBe('=SUM(A1:A5)');
    set('A2', 10);
    expect(await value('C1')).toBe(16);
    book.deleteRows(sheet, 1, 1, 'pane');
    expect(await value('C1')).toBe(6);
  });

  it('moves references along with inserted and deleted columns', async () => {
    const { book, sheet, rows, formula, value } = await spreadsheet();
    rows('A1', [[1, 2, '=A1+B1']]);
    book.insertColumns(sheet, 1, 1, 'pane');
    expect(formula('D1')).toBe('=A1+C1');
    book.deleteColumns(sheet, 0, 1, 'pane');
    expect(formula('C1')).toBe('=#REF!+B1');
    expect(await value('C1')).toBe('#REF!');
  });

  it('deletes hidden rows as well', async () => {
    const { book, sheet, set, values } = await spreadsheet();
    set('A1', 1, 2, 3, 4);
    book.setRowsHidden(sheet, 1, 1, true);
    book.deleteRows(sheet, 0, 3, 'pane');
    expect(await values('A1:A2')).toEqual([[4], ['']]);
  });

  it('shifts cells down, right, up and left', async () => {
    const { book, sheet, rows, values } = await spreadsheet();
    rows('A1', [
      [1, 2],
      [3, 4],
    ]);
    book.insertCells(sheet, rectOfAddress('A1:A1'), 'Down', 'pane');
    expect(await values('A1:B3')).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    book.deleteCells(sheet, rectOfAddress('A1:A1'), 'Up', 'pane');
    book.insertCells(sheet, rectOfAddress('A2:A2'), 'Right', 'pane');
    expect(await values('A1:C2')).toEqual([
      [1, 2, ''],
      ['', 3, 4],
    ]);
    book.deleteCells(sheet, rectOfAddress('A2:A2'), 'Left', 'pane');
    expect(await values('A1:C2')).toEqual([
      [1, 2, ''],
      [3, 4, ''],
    ]);
  });

  it('moves conditional formats and merged cells along', async () => {
    const { book, sheet, set } = await spreadsheet();
    set('B2', 'A');
    book.addConditionalFormat(sheet, {
      ranges: [rectOfAddress('B2:B5')],
      rule: { type: 'cellValue', operator: 'EqualTo', formula1: '="A"' },
      fill: '#00FF00',
      stopIfTrue: false,
    });
    book.merge(sheet, rectOfAddress('D4:E5'));
    book.insertColumns(sheet, 0, 1, 'pane');
    book.deleteRows(sheet, 2, 1, 'pane');
    expect(book.conditionalFormats(sheet)[0]?.ranges).toEqual([rectOfAddress('C2:C4')]);
    expect(book.merges(sheet)).toEqual([expect.objectContaining(rectOfAddress('E3:F4'))]);
  });

  it('follows a spilled range by its anchor', async () => {
    const { set, value, formula } = await spreadsheet();
    set('A1', '=SEQUENCE(B1)');
    set('B1', 3);
    set('C1', '=SUM(A1#)');
    expect(await value('C1')).toBe(6);
    expect(formula('C1')).toBe('=SUM(A1#)');
    set('B1', 4);
    expect(await value('C1')).toBe(10);
  });

  it('inserts on a sheet that is not the active one', async () => {
    const { book, sheet, set, value } = await spreadsheet();
    const other = book.addSheet('Other', 'pane');
    book.write(other, rectOfAddress('A1:A3'), [[1], [2], [3]], 'pane');
    book.merge(other, rectOfAddress('C3:D3'));
    set('A1', '=SUM(Other!A1:A3)');
    expect(await value('A1')).toBe(6);
    book.deleteRows(other, 0, 1, 'pane');
    expect(await value('A1')).toBe(5);
    expect(book.merges(other)).toEqual([expect.objectContaining(rectOfAddress('C2:D2'))]);
    expect(book.activeSheetId()).toBe(sheet);
  });

  it('refuses references to other workbooks and unfinished formulas by name', async () => {
    const { set } = await spreadsheet();
    expect(() => set('A1', '=[Other.xlsx]Sheet1!A1')).toThrow(expect.objectContaining({ code: 'NotImplemented' }));
    expect(() => set('A1', '=SUM(')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
