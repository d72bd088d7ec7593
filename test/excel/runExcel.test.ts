/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { ExcelError, runExcel } from '../../src/excel';
import { Refusal } from '../../src/sheets';

describe('runExcel', () => {
  it('makes a failure of Excel an ExcelError with its code and cause', async () => {
    const failing = runExcel(async (context) => {
      context.workbook.worksheets.getItem('nowhere').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(ExcelError);
    await expect(failing).rejects.toMatchObject({
      code: 'hostFailure',
      params: { code: 'ItemNotFound' },
      cause: { code: 'ItemNotFound' },
    });
  });

  it('lets other errors pass as they are', async () => {
    const refusal = new Refusal('noRows');
    await expect(
      runExcel(async () => {
        throw refusal;
      }),
    ).rejects.toBe(refusal);
  });
});
