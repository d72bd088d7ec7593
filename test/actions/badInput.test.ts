/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { reportIds } from '../../src/actions/reports';
import { writeReports } from '../../src/actions/writeReports';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { cellsOf } from './uncalculated';

jest.setTimeout(60_000);

type Cells = Parameters<typeof put>[0];

const sheetNames = () => host.book.sheets().map(({ name }) => name);
const [header = [], ...rows] = customers;

/** Writes every report, and tells which sheets there are, why others are not, and the errors on them. */
async function allReports(sheet?: string) {
  const leftOut: string[] = [];
  const written = await writeReports({ reports: reportIds, sheet }, { onNote: ({ code }) => leftOut.push(code) });
  const errors: string[] = [];
  for (const name of written.map((report) => report.sheet)) {
    const cells = (await cellsOf(name, 'A1:AZ120')).flat().map(String);
    errors.push(...cells.flatMap((cell) => (/^#[A-Z/0]+[!?A]/.test(cell) ? [`${name}: ${cell}`] : [])));
  }
  return { reports: written.map(({ report }) => report), leftOut, errors };
}

const inputs: readonly (readonly [string, Cells])[] = [
  ['one customer only', [header, rows[0] ?? []]],
  ['customers that are all equal', [header, ...rows.map(([id, name]) => [id ?? '', name ?? '', 100, 50, 2])]],
  ['customers one of whose tiers is empty', [header, ...rows.filter(([id]) => id !== 'K5')]],
  ['customers that share a number', [header, ...rows.map(([, ...others]) => ['K1', ...others])]],
  ['customers without numbers', [header, ...rows.map(([, ...others]) => ['', ...others])]],
  [
    'names that are long, illegal for sheets, or formulas',
    [
      header,
      ...rows.map(([id, , ...others], at) => [
        id ?? '',
        ["'[甲]:*?/\\'", '=1+1', 'x'.repeat(300), '"乙"', '丙~*', '丁\n戊'][at] ?? '',
        ...others,
      ]),
    ],
  ],
];

describe.each(['value-potential', 'pyramid-abcd'])('every report, graded by %s', (id) => {
  it.each(inputs)('is made of %s, without an error in any cell', async (_which, cells) => {
    await put(cells);
    await gradeNow(preset(id));
    const { reports, leftOut, errors } = await allReports();
    expect(errors).toEqual([]);
    const missing = id === 'pyramid-abcd' ? ['matrix'] : [];
    expect([...reports].sort()).toEqual(reportIds.filter((report) => !missing.includes(report)).sort());
    expect(leftOut).toEqual(id === 'pyramid-abcd' ? ['matrixNeedsTwo'] : []);
  });
});

describe('reports', () => {
  it('are made without sales but for those that are about nothing else, which say so', async () => {
    await put([
      ['客户编号', '客户名称', '满意度', '首次下单日期'],
      ...rows.map(([id = '', name = ''], at) => [id, name, at, 45000 + at]),
    ]);
    await gradeNow(preset('history'));
    const { reports, leftOut, errors } = await allReports();
    expect(errors).toEqual([]);
    expect(leftOut).toEqual(['amountMissing', 'amountMissing', 'matrixNeedsTwo']);
    expect(reports).toContain('composition');
  });

  it('are made of a sheet that is very hidden, whose name has an apostrophe', async () => {
    await put(customers);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "客户'24 A+B";
      context.workbook.worksheets.add('其他');
      await context.sync();
    });
    await gradeNow(preset('value-potential'), {}, { kind: 'sheetNamed', sheet: "客户'24 A+B" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('其他').activate();
      context.workbook.worksheets.getItem("客户'24 A+B").visibility = 'VeryHidden';
      await context.sync();
    });
    const { errors } = await allReports("客户'24 A+B");
    expect(errors).toEqual([]);
    expect((await cellsOf('等级汇总', 'A1:L40')).flat()).toContain(5650);
    expect(host.book.sheets().find(({ name }) => name.startsWith('客户'))?.visibility).toBe('VeryHidden');
  });

  it('are refused by name where one of them is protected, and none is changed or added', async () => {
    await put(customers);
    await gradeNow();
    await writeReports({ reports: ['summary', 'standards'] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('分级标准').getRange('D6').values = [['王经理']];
      context.workbook.worksheets.getItem('分级标准').protection.protect();
      await context.sync();
    });
    const before = await cellsOf('等级汇总', 'A1:L40');
    await put([[1001]], 'C2');
    await expect(
      writeReports({ reports: ['summary', 'standards', 'composition'], sheet: 'Sheet1' }),
    ).rejects.toMatchObject({ code: 'protectedSheet', params: { sheet: '分级标准' } });
    expect(sheetNames()).toEqual(['Sheet1', '等级汇总', '分级标准']);
    expect((await cellsOf('等级汇总', 'A1:L40'))[0]).toEqual(before[0]);
    expect((await cellsOf('分级标准', 'D6:D6'))[0]).toEqual(['王经理']);
  });

  it('are made of a protected sheet of customers, which they only read', async () => {
    await put(customers);
    await gradeNow();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect((await allReports('Sheet1')).errors).toEqual([]);
  });

  it('say of customers that were deleted since what they no longer know, and keep what they know', async () => {
    await put(customers);
    await gradeNow();
    await allReports();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('4:4').delete('Up');
      await context.sync();
    });
    for (const name of sheetNames().slice(1)) {
      const cells = (await cellsOf(name, 'A1:AZ120')).flat().map(String);
      expect([name, cells.filter((cell) => /^#[A-Z/0]+[!?A]/.test(cell))]).toEqual([name, []]);
    }
    expect((await cellsOf('等级汇总', 'A1:L4')).flat().join()).toContain('⚠');
    await gradeNow(preset('value-potential'), {}, { kind: 'sheetNamed', sheet: 'Sheet1' });
    expect((await allReports('Sheet1')).errors).toEqual([]);
  });
});
