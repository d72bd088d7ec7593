/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { message, type, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions('en'));

// Excel on the desktop passes a blank cell as 0 (office-js#4702), and so does the host: the sheet tells which it is.
describe('blank cells are told from zeros', () => {
  it('in a column', async () => {
    await type('A1:A4', [[10], [''], [0], [20]]);
    expect(await typed('=TIER.PERCENTILE(A1:A4)')).toEqual([[50], [''], [0], [100]]);
  });

  it('in a row', async () => {
    await type('A1:D1', [[10, '', 0, 20]]);
    expect(await typed('=TIER.PERCENTILE(A1:D1)')).toEqual([[50, '', 0, 100]]);
  });

  it('on a sheet whose name needs quoting', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("客户 's");
      await context.sync();
    });
    await type("'客户 ''s'!B2:B4", [[10], [''], [20]]);
    expect(await typed("=TIER.PERCENTILE('客户 ''s'!B2:B4)")).toEqual([[0], [''], [100]]);
    expect(message()).toBeUndefined();
  });

  it('beyond what the sheet uses', async () => {
    await type('A1:A2', [[0], [20]]);
    // Of two customers the bigger one; of four, the two zeros would count.
    expect(await typed('=TIER.TOPSHARE(A1:A40,0.5)')).toEqual([[1]]);
    await typed('=TIER.PERCENTILE(A1:A4)', 'AC1');
    expect(host.values('AC1:AC4')).toEqual([[0], [100], [''], ['']]);
  });

  it('and follow an edit from 0 to blank', async () => {
    await type('A1:A3', [[10], [0], [20]]);
    expect(await typed('=TIER.PERCENTILE(A1:A3)')).toEqual([[50], [0], [100]]);
    await type('A2', [['']]);
    expect(host.values('AA1:AA3')).toEqual([[0], [''], [100]]);
  });

  it('but not in an array that a formula made', async () => {
    await type('A1:A3', [[10], [''], [20]]);
    expect(await typed('=TIER.PERCENTILE(A1:A3*1)')).toEqual([[50], [0], [100]]);
  });
});
