/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

it('fill, font and alignment come back as they were set', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = 'yellow';
    format.font.set({ bold: true, italic: true, color: '#c00000', name: 'Arial', size: 14, underline: 'Single' });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font');
    await context.sync();
    expect(format.toJSON()).toEqual({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      fill: { color: '#FFFF00' },
      font: {
        bold: true,
        italic: true,
        color: '#C00000',
        name: 'Arial',
        size: 14,
        underline: 'Single',
        strikethrough: false,
      },
    });
  });
});

it('what differs between cells is null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const { format } = sheet.getRange('A1:A2');
    format.load('font/bold,font/italic,fill/color');
    await context.sync();
    expect([format.font.bold, format.font.italic, format.fill.color]).toEqual([null, false, '#FFFFFF']);
  });
});

it('a fill can be taken away', async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#00FF00';
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

it('a colour that is none is refused', async () => {
  expect(
    await refusalOf((sheet) => {
      sheet.getRange('A1').format.fill.color = 'no colour';
    }),
  ).toMatchObject({ code: 'InvalidArgument', at: 'RangeFill.color' });
});

it('borders lie around the range and between its cells', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#0000FF';
    range.format.borders.getItem('InsideVertical').style = 'Dash';
    const borders = ['B3', 'C3', 'B2'].map((address) => sheet.getRange(address).format.borders);
    const looked = borders.flatMap((border) => [border.getItem('EdgeBottom'), border.getItem('EdgeRight')]);
    for (const border of looked) border.load('style,weight,color');
    await context.sync();
    expect(looked.map(({ style, weight, color }) => `${style} ${weight} ${color}`)).toEqual([
      'Continuous Medium #0000FF',
      'Dash Thin #000000',
      'Continuous Medium #0000FF',
      'None Thin #000000',
      'None Thin #000000',
      'Dash Thin #000000',
    ]);
    bottom.style = 'None';
    bottom.load('style');
    await context.sync();
    expect(bottom.style).toBe('None');
  });
});

it('widths and heights are in points', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('B2:C3');
    format.columnWidth = 96;
    format.rowHeight = 30;
    const both = sheet.getRange('A1:B2').format;
    format.load('columnWidth,rowHeight');
    both.load('columnWidth,rowHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight, both.columnWidth, both.rowHeight]).toEqual([96, 30, null, null]);
  });
});

it('columns take the width of their text', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['x', 'a text that needs much more room than the others do']];
    sheet.getRange('A:B').format.autofitColumns();
    const [narrow, wide] = ['A1', 'B1'].map((address) => sheet.getRange(address).format);
    narrow?.load('columnWidth');
    wide?.load('columnWidth');
    await context.sync();
    expect(wide?.columnWidth).toBeGreaterThan(3 * (narrow?.columnWidth ?? Infinity));
  });
});

it('rows and columns can be hidden', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const rows = sheet.getRange('A2:A3');
    const mixed = sheet.getRange('A1:C4');
    rows.load('rowHidden,columnHidden,hidden');
    mixed.load('rowHidden,columnHidden,hidden');
    await context.sync();
    expect([rows.rowHidden, rows.columnHidden, rows.hidden]).toEqual([true, false, true]);
    expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
  });
});

it('cells can be merged and taken apart', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.merge();
    await context.sync();
    expect(host.book.merges(host.book.activeSheetId())).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    range.unmerge();
    range.merge(true);
    await context.sync();
    expect(host.book.merges(host.book.activeSheetId())).toHaveLength(2);
  });
});

it('panes freeze where they are told to', async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const at = sheet.freezePanes.getLocation();
    none.load('address');
    at.load('address');
    await context.sync();
    expect([none.isNullObject, at.address]).toEqual([true, 'Sheet1!A1:B3']);
    sheet.freezePanes.freezeRows(1);
    const row = sheet.freezePanes.getLocation();
    row.load('address');
    await context.sync();
    expect(row.address).toBe('Sheet1!1:1');
    sheet.freezePanes.unfreeze();
    const gone = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it('whole columns and sheets are formatted and cleared at once', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C200').values = [[1]];
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('C:C').numberFormat = [['0.00']];
    const bold = sheet.getRange('B200').format.font;
    const formatted = sheet.getRange('C200');
    bold.load('bold');
    formatted.load('text');
    await context.sync();
    expect([bold.bold, formatted.text]).toEqual([true, [['1.00']]]);
    sheet.getRange().clear();
    const used = sheet.getUsedRangeOrNullObject(true);
    bold.load('bold');
    await context.sync();
    expect([used.isNullObject, bold.bold]).toEqual([true, false]);
  });
});
