/** @jest-environment <rootDir>/src/host/testing/environment.cjs */

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

  it('are gone in the next test', () => {
    expect(host.values('A1')).toEqual([['']]);
  });
});
