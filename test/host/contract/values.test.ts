/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, read } from './onSheet';

describe('values of a range', () => {
  it('come back as they were written, formulas calculated', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        ['=A1+B1', 'x'],
      ];
      range.load('values,formulas,address,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 'x'],
      ]);
      expect(range.formulas).toEqual([
        [1, 2],
        ['=A1+B1', 'x'],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.valueTypes).toEqual([
        ['Double', 'Double'],
        ['Double', 'String'],
      ]);
    });
    expect(host.values('A2')).toEqual([[3]]);
  });

  it('stand where they overwrite formulas that are still being calculated', async () => {
    const write = (address: string, row: (string | number)[]) =>
      onSheet(async (sheet, context) => {
        sheet.getRange(address).values = [row];
        await context.sync();
      });
    const arrived = new Promise<void>((resolve) => host.book.onChange(() => resolve()));
    const formulas = write('A1:D1', [5, '=A1*2', '=A1*3', '=B1+C1']);
    await arrived;
    const calculated = host.book.settle();
    await Promise.all([host.type('B1', [[100]]), write('C1', [1]), formulas, calculated]);
    expect(await read('A1:D1', 'formulas')).toEqual([[5, 100, 1, '=B1+C1']]);
    expect(await read('A1:D1', 'values')).toEqual([[5, 100, 1, 101]]);
  });

  it('are gone in the next test', () => {
    expect(host.values('A1')).toEqual([['']]);
  });
});
