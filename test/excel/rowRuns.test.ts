/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { runExcel } from '../../src/excel';
import { rowRuns } from '../../src/excel/rowRuns';

const runs = (first: number, end: number) =>
  runExcel((context) => rowRuns(context, context.workbook.worksheets.getActiveWorksheet(), first, end));

describe('rowRuns', () => {
  it('is one run where nothing is hidden', async () => {
    expect(await runs(1, 1001)).toEqual({ runs: [[1, 1001]], hidden: 0 });
  });

  it('cuts where hidden rows begin and end', async () => {
    const sheet = host.book.activeSheetId();
    host.book.setRowsHidden(sheet, 3, 2, true);
    host.book.setRowsHidden(sheet, 9, 1, true);
    expect(await runs(1, 10)).toEqual({
      runs: [
        [1, 3],
        [3, 5],
        [5, 9],
        [9, 10],
      ],
      hidden: 3,
    });
  });

  it('is nothing for no rows', async () => expect(await runs(5, 5)).toEqual({ runs: [], hidden: 0 }));
});
