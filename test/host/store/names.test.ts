import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

describe('names', () => {
  it('stand for a range in formulas', async () => {
    const { book, set, value } = await spreadsheet();
    set('A1', 1, 2, 3);
    book.setName({ name: 'Amounts', formula: '=Sheet1!$A$1:$A$3', visible: true });
    set('B1', '=SUM(Amounts)');
    expect(await value('B1')).toBe(6);
  });

  it('mean the new range in formulas that were there before', async () => {
    const { book, set, value } = await spreadsheet();
    set('A1', 1, 2, 3);
    book.setName({ name: 'Amounts', formula: '=Sheet1!$A$1:$A$3', visible: true });
    set('B1', '=SUM(Amounts)');
    expect(await value('B1')).toBe(6);
    book.setName({ name: 'Amounts', formula: '=Sheet1!$A$1:$A$2', visible: true });
    expect(await value('B1')).toBe(3);
    set('A2', 10);
    expect(await value('B1')).toBe(11);
    book.deleteName('Amounts');
    expect(await value('B1')).toBe('#NAME?');
  });

  it('may be constants', async () => {
    const { book, set, value } = await spreadsheet();
    book.setName({ name: 'Rate', formula: '=0.5', visible: true });
    set('B1', '=4*Rate');
    expect(await value('B1')).toBe(2);
    expect(book.names()[0]?.formula).toBe('=0.5');
  });

  it('follow inserted and deleted rows and columns, hidden ones as well', async () => {
    const { book, sheet } = await spreadsheet();
    book.setName({ name: '_tier', formula: '=Sheet1!$C$4', visible: false });
    book.insertColumns(sheet, 1, 2, 'pane');
    book.insertRows(sheet, 0, 3, 'pane');
    expect(book.names()).toEqual([{ name: '_tier', formula: '=Sheet1!$E$7', visible: false }]);
    book.deleteRows(sheet, 0, 1, 'pane');
    expect(book.names()[0]?.formula).toBe('=Sheet1!$E$6');
    book.deleteColumns(sheet, 4, 1, 'pane');
    expect(book.names()[0]?.formula).toContain('#REF!');
  });

  it('follow cells shifted right and down', async () => {
    const { book, sheet, set } = await spreadsheet();
    set('B2', 'header', 1, 2);
    book.setName({ name: '_tier', formula: '=Sheet1!$B$2', visible: false });
    book.insertCells(sheet, rectOfAddress('A2:A4'), 'Right', 'pane');
    expect(book.names()[0]?.formula).toBe('=Sheet1!$C$2');
    book.insertCells(sheet, rectOfAddress('C1:C1'), 'Down', 'pane');
    expect(book.names()[0]?.formula).toBe('=Sheet1!$C$3');
    book.deleteCells(sheet, rectOfAddress('A3:A3'), 'Left', 'pane');
    expect(book.names()[0]?.formula).toBe('=Sheet1!$B$3');
  });

  it('follow on a sheet that is not the active one, and its renaming', async () => {
    const { book } = await spreadsheet();
    const other = book.addSheet('Other', 'pane');
    book.write(other, rectOfAddress('C3'), [['x']], 'pane');
    book.setName({ name: '_tier', formula: '=Other!$C$3', visible: false });
    book.insertRows(other, 0, 1, 'pane');
    expect(book.names()[0]?.formula).toBe('=Other!$C$4');
    book.deleteRows(other, 1, 1, 'pane');
    expect(book.names()[0]?.formula).toBe('=Other!$C$3');
    book.updateSheet(other, { name: 'My data' }, 'pane');
    expect(book.names()[0]?.formula).toBe("='My data'!$C$3");
    book.deleteSheet(other, 'pane');
    expect(book.names()[0]?.formula).toContain('#REF!');
  });
});
