/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeReports } from '../../src/actions/writeReports';
import { customersToShare, gini, paretoClasses, topShare } from '../../src/grading';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { seriesOf } from './seriesOf';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

const SHEET = '客户集中度';

const reported = async (cells: Parameters<typeof put>[0], scheme = preset('sales-class')) => {
  await put(cells);
  await gradeNow(scheme);
  return writeReports({ reports: ['concentration'] });
};

/** Customers with nothing but a number and an amount. */
const withAmounts = (amounts: readonly (number | string)[]) => [
  ['客户编号', '销售额'],
  ...amounts.map((amount, index) => [`K${index + 1}`, amount]),
];

/** The amounts of test/data/online_retail, credit notes included. */
function onlineRetail(): readonly number[] {
  const file = path.join(__dirname, '../data/online_retail/customers.csv');
  const [headers = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const column = headers.split(',').indexOf('net_amount');
  return lines.map((line) => Number(line.split(',')[column]));
}

jest.setTimeout(60_000);

describe('the concentration sheet', () => {
  it('has the reference numbers of the online orders, here and in LibreOffice', async () => {
    await reported(withAmounts(onlineRetail()));
    // test/data/reference/reference_results.json, datasets_totals_computed.online_retail
    const expected = [
      ['有销售额的全部客户', 4372, 1, 8300065.81, 1],
      ['最大的 1% 客户', 44, 44 / 4372, 0.2992499],
      ['最大的 5% 客户', 219, 219 / 4372, 0.2992499 + 0.1866582],
      ['最大的 20% 客户', 875, 875 / 4372, 0.7384708],
      ['带来所列占比销售额的最大客户（占比可改）', 1171, 1171 / 4372, 0.8],
      ['基尼系数（金额为正的客户）', 0.7028283],
    ];
    const check = (lines: readonly (readonly unknown[])[]) => {
      const [all, ...rest] = lines;
      expect(all?.slice(0, 5)).toEqual(['有销售额的全部客户', 4372, 1, expect.closeTo(8300065.81, 2), 1]);
      expect(rest.slice(0, 4).map((line) => [line[0], line[1], line[2], line[4]])).toEqual(
        expected
          .slice(1, 5)
          .map(([name, count, share, amount]) => [
            name,
            count,
            expect.closeTo(Number(share), 6),
            expect.closeTo(Number(amount), 6),
          ]),
      );
      expect(rest[4]?.[4]).toEqual(expect.closeTo(0.7028283, 6));
    };
    check(await cellsOf(SHEET, 'A5:F10'));
    const elsewhere = (await calculatedElsewhere())[SHEET]?.slice(4, 10) ?? [];
    check(elsewhere.map(([name, ...figures]) => [name, ...figures.slice(0, 4).map(numberIn)]));
  }, 240000);

  it('follows an edit but for the Gini coefficient, and says of each line which it is', async () => {
    await reported(withAmounts([100, 50, 30, 10, 10]));
    expect((await cellsOf(SHEET, 'F5:F10')).flat()).toEqual([...Array<string>(5).fill('随数据更新'), '生成时的数']);
    const gini = (await cellsOf(SHEET, 'E10:E10'))[0];
    await put([[1000]], 'B6');
    // 100, 50, 30, 10, 1000 of 1190: the biggest brings 84 %.
    expect(await cellsOf(SHEET, 'B5:E9')).toEqual([
      [5, 1, 1190, 1],
      [1, 0.2, 1000, 1000 / 1190],
      [1, 0.2, 1000, 1000 / 1190],
      [1, 0.2, 1000, 1000 / 1190],
      [1, 0.2, 1000, 0.8],
    ]);
    expect((await cellsOf(SHEET, 'E10:E10'))[0]).toEqual(gini);
  });

  it.each([
    ['ties at the threshold', [50, 30, 30, 30, 30, 10, 10]],
    ['all amounts equal', [7, 7, 7, 7, 7, 7]],
    ['one customer', [12]],
    ['zero and negative amounts', [100, 40, 0, -20, 30, -5, 0]],
    ['amounts of many digits', [1234.5678900000001, 0.1 + 0.2, 4497.829999999999, 4497.83, 7023.9775, 0.3]],
  ])('comes to what the engine says, with %s', async (_, amounts) => {
    await reported(withAmounts(amounts));
    const values = Float64Array.from(amounts);
    const figures = await cellsOf(SHEET, 'A5:E10');
    const [, one, five, twenty, target, spread] = figures;
    expect([one?.[4], five?.[4], twenty?.[4]]).toEqual(
      [0.01, 0.05, 0.2].map((share) => expect.closeTo(topShare(values, share) ?? NaN, 9)),
    );
    expect(target?.[1]).toBe(customersToShare(values, 0.8));
    expect(spread?.[4]).toBe(gini(values));
    const classes = paretoClasses(values, [0.8, 0.95]);
    const rows = (await cellsOf(SHEET, 'A1:F60')).filter(([name]) => /^[ABC] 类$/.test(String(name)));
    rows.forEach(([name, count, , sum], index) => {
      const inClass = amounts.filter((_amount, customer) => classes[customer] === index + 1);
      expect([name, count, sum]).toEqual([
        name,
        inClass.length,
        expect.closeTo(
          inClass.reduce((all, amount) => all + amount, 0),
          6,
        ),
      ]);
    });
    expect(rows).toHaveLength(3);
  });

  it('keeps the shares that people typed, and makes the figures of them', async () => {
    await reported(withAmounts([100, 50, 30, 10, 10]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('E9').values = [[0.5]];
      await context.sync();
    });
    await writeReports({ reports: ['concentration'] });
    // 100 of 200 are half.
    expect((await cellsOf(SHEET, 'B9:E9'))[0]).toEqual([1, 0.2, 100, 0.5]);
  });

  it('is made of values, and says so, where subtotals stand between the customers', async () => {
    const cells = withAmounts([100, 50, 30, 10, 10]);
    await reported([...cells.slice(0, 3), ['小计', 150], ...cells.slice(3)]);
    expect(await cellsOf(SHEET, 'B5:F5')).toEqual([[5, 1, 200, 1, '生成时的数']]);
    const texts = (await cellsOf(SHEET, 'A1:A70')).flat().map(String);
    expect(texts.some((text) => text.includes('客户之间有小计'))).toBe(true);
  });

  it('draws the curve from a point for every customer, of many from one for every hundredth', async () => {
    await reported(withAmounts([100, 50, 30, 10, 10]));
    const [columns, line] = await seriesOf(SHEET);
    expect([columns?.[0], line?.[0]]).toEqual(['销售额', '销售额累计占比']);
    const cells = String(line?.[1]).replace(/^.*!/, '').replaceAll('$', '');
    expect((await cellsOf(SHEET, cells)).flat()).toEqual([0.5, 0.75, 0.9, 0.95, 1]);
  });

  it('is left out where there is no amount to add up, and says why', async () => {
    await put(
      customers.map(([id, name], index) => [
        id ?? '',
        name ?? '',
        index === 0 ? '满意度' : index,
        index === 0 ? '首次下单日期' : 45000 + index,
      ]),
    );
    await gradeNow(preset('history'));
    await expect(writeReports({ reports: ['concentration'] })).rejects.toMatchObject({ code: 'amountMissing' });
  });
});
