import { closeAll, rectOfAddress, spreadsheet } from './spreadsheet';

afterEach(closeAll);

describe('styles', () => {
  it('are read where they agree and undefined where they differ', async () => {
    const { book, sheet } = await spreadsheet();
    book.writeStyle(sheet, rectOfAddress('A1:B2'), { bold: true, fill: '#FF0000' }, 'pane');
    book.writeStyle(sheet, rectOfAddress('B2'), { fill: '#00FF00' }, 'pane');
    expect(book.readStyle(sheet, rectOfAddress('A1:B2'))).toMatchObject({ bold: true, fill: undefined });
    expect(book.readStyle(sheet, rectOfAddress('B2')).fill).toBe('#00FF00');
  });

  it('leave values and other properties alone', async () => {
    const { book, sheet, set, value, text } = await spreadsheet();
    set('A1', 0.5);
    book.writeNumberFormats(sheet, rectOfAddress('A1'), [['0%']], 'pane');
    book.writeStyle(sheet, rectOfAddress('A1'), { italic: true }, 'pane');
    expect(await value('A1')).toBe(0.5);
    expect(await text('A1')).toBe('50%');
  });

  it('go back to the default where a patch says undefined', async () => {
    const { book, sheet } = await spreadsheet();
    const border = { style: 'medium', color: '#112233' };
    book.writeStyle(
      sheet,
      rectOfAddress('A1'),
      { fill: '#FF0000', horizontal: 'Center', borders: { EdgeTop: border, EdgeLeft: border } },
      'pane',
    );
    book.writeStyle(
      sheet,
      rectOfAddress('A1'),
      { fill: undefined, horizontal: undefined, borders: { EdgeTop: undefined } },
      'pane',
    );
    const style = book.readStyle(sheet, rectOfAddress('A1'));
    expect(style.fill).toBeUndefined();
    expect(style.horizontal).toBe('General');
    expect(style.borders).toEqual({ EdgeLeft: border });
  });

  it('survive an overwritten value, and go with clear', async () => {
    const { book, sheet, set, type } = await spreadsheet();
    set('A1', 1);
    book.writeStyle(sheet, rectOfAddress('A1'), { fill: '#FF0000' }, 'pane');
    set('A1', 2);
    expect(book.readStyle(sheet, rectOfAddress('A1')).fill).toBe('#FF0000');
    book.clear(sheet, rectOfAddress('A1'), 'Contents', 'pane');
    expect(await type('A1')).toBe('Empty');
    expect(book.readStyle(sheet, rectOfAddress('A1')).fill).toBe('#FF0000');
    book.clear(sheet, rectOfAddress('A1'), 'Formats', 'pane');
    expect(book.readStyle(sheet, rectOfAddress('A1')).fill).toBeUndefined();
  });

  it('keep widths, heights, hidden lines and frozen panes', async () => {
    const { book, sheet } = await spreadsheet();
    book.setColumnWidth(sheet, 1, 2, 100);
    book.setRowHeight(sheet, 3, 1, 30);
    book.setColumnsHidden(sheet, 4, 1, true);
    book.setRowsHidden(sheet, 5, 1, true);
    book.setFreeze(sheet, 1, 2);
    expect([book.columnWidth(sheet, 2), book.columnWidth(sheet, 3)]).toEqual([100, 64]);
    expect(book.rowHeight(sheet, 3)).toBe(30);
    expect([book.isColumnHidden(sheet, 4), book.isRowHidden(sheet, 5), book.isRowHidden(sheet, 6)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(book.freeze(sheet)).toEqual({ rows: 1, columns: 2 });
    book.setRowsHidden(sheet, 5, 1, false);
    expect(book.isRowHidden(sheet, 5)).toBe(false);
  });
});
