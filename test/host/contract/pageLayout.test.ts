/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

it('page set-up comes back as it was set', async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36, topMargin: 54 });
    pageLayout.set({ centerHorizontally: true, printGridlines: false, zoom: { horizontalFitToPages: 1 } });
    pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: '客户分级', centerFooter: '&P / &N' });
    pageLayout.load();
    pageLayout.headersFooters.defaultForAllPages.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      leftMargin: 36,
      topMargin: 54,
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: false,
      zoom: { horizontalFitToPages: 1 },
      printOrder: 'DownThenOver',
    });
    expect(pageLayout.headersFooters.defaultForAllPages.toJSON()).toEqual({
      leftHeader: '客户分级',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '&P / &N',
      rightFooter: '',
    });
  });
});

it('margins are set in inches or centimetres as well', async () => {
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
    sheet.pageLayout.load('leftMargin,rightMargin,topMargin');
    await context.sync();
    // Excel's normal margin at the top: 0.75 inches.
    expect(sheet.pageLayout.toJSON()).toMatchObject({ leftMargin: 72, rightMargin: 36, topMargin: 54 });
  });
});

it('print area and titles are ranges, and move with inserted rows', async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.pageLayout.getPrintAreaOrNullObject();
    sheet.pageLayout.setPrintArea('A1:D20');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange('1:1').insert('Down');
    const area = sheet.pageLayout.getPrintArea();
    const titles = sheet.pageLayout.getPrintTitleRows();
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
    area.load('address');
    titles.load('address');
    await context.sync();
    expect([area.address, titles.address, columns.isNullObject]).toEqual(['Sheet1!A2:D21', 'Sheet1!2:3', true]);
  });
});

it('page breaks are added before a cell, counted and removed', async () => {
  await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A40');
    sheet.horizontalPageBreaks.add('A20');
    sheet.verticalPageBreaks.add('F1');
    const count = sheet.horizontalPageBreaks.getCount();
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect(count.value).toBe(2);
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19, 39]);
    const [first] = sheet.horizontalPageBreaks.items;
    first?.delete();
    sheet.verticalPageBreaks.removePageBreaks();
    const rows = sheet.horizontalPageBreaks.getCount();
    const columns = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect([rows.value, columns.value]).toEqual([1, 0]);
  });
});

it.each([
  ['a break before the first row', (sheet: Excel.Worksheet) => void sheet.horizontalPageBreaks.add('A1')],
  [
    'a scale and a number of pages',
    (sheet: Excel.Worksheet) => {
      sheet.pageLayout.zoom = { scale: 50, verticalFitToPages: 1 };
    },
  ],
  ['titles that are no whole rows', (sheet: Excel.Worksheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')],
])('%s is refused', async (_, work) => {
  expect(await refusalOf(work)).toMatchObject({ code: 'InvalidArgument' });
});

it('gridlines and headings of the sheet itself can be hidden', async () => {
  await onSheet(async (sheet, context) => {
    sheet.set({ showGridlines: false, showHeadings: false });
    sheet.load('showGridlines,showHeadings');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ showGridlines: false, showHeadings: false });
  });
});
