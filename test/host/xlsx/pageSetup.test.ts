/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import type { SheetData } from '../../../src/host/bookData';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { savedByLibreOffice } from '../../libreoffice';
import { onSheet } from '../contract/onSheet';
import { partOf, partsOf } from './parts';

jest.setTimeout(180_000);

/** A sheet as a report sets it up, through office.js. */
const makeReport = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:D60').values = Array.from({ length: 60 }, (_, i) => [i, i * 2, `客户${i}`, '']);
    sheet.set({ showGridlines: false, showHeadings: false, name: "A's 评估" });
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, leftMargin: 36 });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:D60');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.headersFooters.defaultForAllPages.set({
      leftHeader: '客户分级 R&&D',
      rightHeader: '&D',
      centerFooter: '第 &P 页 / 共 &N 页',
    });
    sheet.horizontalPageBreaks.add('A31');
    sheet.getRange('F1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C60') } };
    sheet.getRange('F2').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    await context.sync();
  });

const first = (bytes: Uint8Array): SheetData => {
  const [sheet] = openXlsx(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

it('a report sheet is printed from the file as it was set up', async () => {
  await makeReport();
  const data = host.book.data();
  const bytes = saveXlsx(data);
  const [live] = data.sheets;
  const sheet = first(bytes);
  expect(sheet.pageSetup).toEqual(live?.pageSetup);
  expect(sheet.dataValidations).toEqual(live?.dataValidations);
  expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  const names = partOf(bytes, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
  expect(names).toEqual([
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'A\'\'s 评估\'!$A$1:$D$60</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'A\'\'s 评估\'!$1:$2</definedName>',
  ]);
});

it('saving it again changes no part', async () => {
  await makeReport();
  const bytes = saveXlsx(host.book.data());
  await host.open(openXlsx(bytes));
  expect(partsOf(saveXlsx(host.book.data()))).toEqual(partsOf(bytes));
});

it('LibreOffice understands the set-up', async () => {
  await makeReport();
  const bytes = saveXlsx(host.book.data());
  const ours = first(bytes);
  const theirs = first(await savedByLibreOffice(bytes));
  // Without a window it says that gridlines are shown, whatever the file said.
  const told = ({ pageSetup, dataValidations, showHeadings }: SheetData) => ({
    orientation: pageSetup?.orientation,
    paper: pageSetup?.paper,
    zoom: pageSetup?.zoom,
    isCentered: pageSetup?.centerHorizontally,
    leftMargin: Math.round(pageSetup?.margins.left ?? 0),
    printArea: pageSetup?.printArea,
    titleRows: pageSetup?.titleRows,
    rowBreaks: pageSetup?.rowBreaks,
    sources: dataValidations?.map(({ ranges, rule }) => [ranges, rule]),
    showHeadings,
  });
  expect(told(theirs)).toEqual(told(ours));
  // It adds fonts to headers; what they say is the same.
  const plain = (text = '') => text.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+/g, '').trim();
  expect(plain(theirs.pageSetup?.headersFooters.odd.centerFooter)).toBe('第 &P 页 / 共 &N 页');
  expect(plain(theirs.pageSetup?.headersFooters.odd.leftHeader)).toBe('客户分级 R&&D');
});

it('a print area that is moved or taken off leaves the file, too', async () => {
  await makeReport();
  await host.open(openXlsx(saveXlsx(host.book.data())));
  await onSheet(async (sheet, context) => {
    sheet.getRange('1:1').insert('Down');
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.getRange('F1:F10').dataValidation.clear();
    await context.sync();
  });
  const sheet = first(saveXlsx(host.book.data()));
  expect(sheet.pageSetup?.printArea).toEqual([{ row: 1, column: 0, rows: 60, columns: 4 }]);
  expect(sheet.pageSetup?.rowBreaks).toEqual([]);
  expect(sheet.dataValidations).toBeUndefined();
});
