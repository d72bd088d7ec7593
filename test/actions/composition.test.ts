/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { writeReports } from '../../src/actions/writeReports';
import { schemeIn } from '../../src/grading';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { seriesOf } from './seriesOf';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

const SHEET = '构成分析';
type Cells = Parameters<typeof put>[0];

/** The same customers with what they are; K5 has no region, one spelling of 华东 has a blank behind it. */
const attributes = [
  ['地区', '主要产品', '数量', '负责人', '客户来源'],
  ['华东', 'a*b', 10, '王', '展会'],
  ['华东 ', 'ab', 20, '李', '展会'],
  ['华南', 'a*b', 30, '王', '转介绍'],
  ['华东', 'A*B', 5, '李', '展会'],
  ['', '"x"?', 7, '王', '展会'],
  ['华北', 'ab', 9, '李', '展会'],
];
const withAttributes: Cells = customers.map((row, index) => [...row, ...(attributes[index] ?? [])]);

const composed = async (cells: Cells = withAttributes, scheme = preset('value-potential')) => {
  await put(cells);
  await gradeNow(scheme);
  return writeReports({ reports: ['composition'] });
};

/** The lines of a table: from below its two rows of headings to its total. */
function tableOf(rows: readonly (readonly unknown[])[], title: string): readonly (readonly unknown[])[] {
  const from = rows.findIndex(([cell]) => cell === title) + 3;
  const end = rows.findIndex(([cell], row) => row > from && (cell === '合计' || cell === 'Total'));
  return rows.slice(from, end + 1);
}

const tableOn = async (title: string) => tableOf(await cellsOf(SHEET, 'A1:L200'), title);
const figuresOf = (lines: readonly (readonly unknown[])[]) => lines.map((line) => line.slice(0, 9));

jest.setTimeout(60_000);

describe('the composition', () => {
  it('adds up the amount by region, tier by tier, the biggest first, those without one in a line of their own', async () => {
    expect(await composed()).toEqual([{ report: 'composition', sheet: SHEET }]);
    // K1 1000 and K3 3000 are platinum, K6 900 gold, K5 500 iron, K2 200 and K4 50 lead; 5650 in all.
    expect(figuresOf(await tableOn('按地区：今年销售额'))).toEqual([
      ['华南', 1, 1 / 6, 3000, 3000 / 5650, 3000, 0, 0, 0],
      ['华东', 3, 3 / 6, 1250, 1250 / 5650, 1000, 0, 0, 250],
      ['华北', 1, 1 / 6, 900, 900 / 5650, 0, 900, 0, 0],
      ['（空白）', 1, 1 / 6, 500, 500 / 5650, 0, 0, 500, 0],
      ['合计', 6, 1, 5650, 1, 4000, 900, 500, 250],
    ]);
  });

  it('adds up quantity and amount by product; stars and question marks in names are no wildcards', async () => {
    await composed();
    // Without case: K1, K3 and K4 buy a*b.
    expect(figuresOf(await tableOn('按主要产品：数量'))).toEqual([
      ['a*b', 3, 3 / 6, 45, 45 / 81, 40, 0, 0, 5],
      ['ab', 2, 2 / 6, 29, 29 / 81, 0, 9, 0, 20],
      ['"x"?', 1, 1 / 6, 7, 7 / 81, 0, 0, 7, 0],
      ['合计', 6, 1, 81, 1, 40, 9, 7, 25],
    ]);
    expect((await tableOn('按主要产品：今年销售额'))[0]?.slice(0, 4)).toEqual(['a*b', 3, 3 / 6, 4050]);
    // An attribute that only other presets know.
    expect((await tableOn('按客户来源：今年销售额'))[0]?.slice(0, 4)).toEqual(['转介绍', 1, 1 / 6, 3000]);
  });

  it('has the categories the scheme reads, each with all its spellings, what is none of them, and the blanks', async () => {
    const levels = ['渠道层级', '经销商', ' 总代理', '门店', '一级经销商', '', '其他渠道'];
    await composed(
      customers.map((row, index) => [...row, levels[index] ?? '']),
      preset('three-level'),
    );
    // Dealers K1, K2 and K4 bring 1250, the shop K3 3000, K5 without a level 500, K6 with an unknown one 900.
    expect((await tableOn('按渠道层级：今年销售额')).map((line) => line.slice(0, 4))).toEqual([
      ['门店', 1, 1 / 6, 3000],
      ['经销商', 3, 3 / 6, 1250],
      ['其他渠道', 1, 1 / 6, 900],
      ['（空白）', 1, 1 / 6, 500],
      ['合计', 6, 1, 5650],
    ]);
  });

  it('leaves out the column that holds the tier itself', async () => {
    const intents = ['意向等级', 'A', 'B', 'C', 'D', 'A', 'B'];
    await composed(
      customers.map((row, index) => [...row, intents[index] ?? '']),
      preset('lead-intent'),
    );
    expect((await cellsOf(SHEET, 'A1:A200')).flat().filter((cell) => String(cell).includes('意向等级'))).toEqual([]);
  });

  it('has classes of the amount whose limits can be changed, and keeps those that people typed', async () => {
    await composed();
    const title = '按销售额等级：今年销售额';
    const before = await tableOn(title);
    // 30, 60, 80 and 95 % of 50, 200, 500, 900, 1000, 3000 from below are 200, 900, 1000 and 1000: 200 and 1000 in easy numbers.
    expect(before.map(([label, count]) => [label, count])).toEqual([
      [1000, 2],
      [200, 3],
      ['< 200', 1],
      ['合计', 6],
    ]);
    const row = (await cellsOf(SHEET, 'A1:A200')).findIndex(([cell]) => cell === title) + 4;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(`A${row}`).values = [[950]];
      await context.sync();
    });
    await put([[901]], 'C7');
    expect((await tableOn(title)).map(([label, count, , sum]) => [label, count, sum])).toEqual([
      [950, 2, 4000],
      [200, 3, 1601],
      ['< 200', 1, 50],
      ['合计', 6, 5651],
    ]);
    await gradeNow();
    await writeReports({ reports: ['composition'] });
    expect((await tableOn(title)).map(([label]) => label)).toEqual([950, 200, '< 200', '合计']);
  });

  it('follows edits: amounts and tiers move between lines, a new region counts in the total alone', async () => {
    await composed();
    await put([['西南']], 'F6');
    const lines = await tableOn('按地区：今年销售额');
    expect(lines.at(-2)?.slice(0, 4)).toEqual(['（空白）', 0, 0, 0]);
    expect(lines.at(-1)?.slice(0, 4)).toEqual(['合计', 6, 1, 5650]);
  });

  it('comes to the same in LibreOffice, which has to calculate every cell', async () => {
    await composed();
    const elsewhere = (await calculatedElsewhere())[SHEET] ?? [];
    for (const title of [
      '按地区：今年销售额',
      '按主要产品：数量',
      '按销售额等级：今年销售额',
      '按负责人：今年销售额',
    ]) {
      const here = await tableOn(title);
      const lines = tableOf(elsewhere, title);
      expect(lines).toHaveLength(here.length);
      lines.forEach((line, index) => {
        expect(line.slice(1, 9).map((cell) => numberIn(String(cell)))).toEqual(
          here[index]?.slice(1, 9).map((cell) => expect.closeTo(Number(cell), 9)),
        );
      });
    }
  }, 120000);

  it('counts customers alone where there is no amount, and says so and what else is missing', async () => {
    const cells = [
      ['客户编号', '客户名称', '满意度', '首次下单日期', '地区'],
      ...customers.slice(1).map(([id], index) => [id ?? '', '', index, 45000 + index, index < 4 ? 'North' : 'South']),
    ];
    await put(cells);
    await gradeNow(schemeIn(preset('history'), 'en'));
    await writeReports({ reports: ['composition'] });
    const rows = await cellsOf('Composition', 'A1:H80');
    const table = tableOf(rows, 'Customers by 地区');
    expect(table.map((line) => line.slice(0, 2))).toEqual([
      ['North', 4],
      ['South', 2],
      ['Total', 6],
    ]);
    const texts = rows.map(([cell]) => String(cell));
    expect(texts.some((text) => text.startsWith('The table has no column for Sales'))).toBe(true);
    expect(texts.find((text) => text.includes('are left out: '))).toContain('Product, Owner, Kind of customer, Source');
  });

  it('names ten of a thousand products, adds up the others, and cuts texts of 300 characters', async () => {
    const count = 1000;
    const long = 'x'.repeat(300);
    const cells = [
      ['客户编号', '今年销售额', '去年销售额', '主要产品', '地区'],
      ...Array.from({ length: count }, (_, index) => [
        `K${index}`,
        count - index,
        100,
        `P${index}`,
        index % 2 === 0 ? `${long}${index}` : '=1+1',
      ]),
    ];
    cells.forEach((row, index) => {
      if (index > 0 && row[4] === '=1+1') row[4] = "'=1+1";
    });
    await composed(cells);
    const products = await tableOn('按主要产品：今年销售额');
    expect(products.map(([label]) => label)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `P${index}`),
      '其他 990 项',
      '合计',
    ]);
    // 1 to 1000 add up to 500,500; the ten biggest to 9,955.
    expect(products.at(-2)?.slice(1, 4)).toEqual([990, 0.99, 500500 - 9955]);
    const regions = await tableOn('按地区：今年销售额');
    expect(regions.map((line) => line.slice(1, 4))).toEqual([
      [500, 0.5, 250500],
      [500, 0.5, 250000],
      [1000, 1, 500500],
    ]);
    expect(String(regions[0]?.[0])).toHaveLength(40);
  }, 60000);

  it('tells customers without a tier from subtotals between them', async () => {
    const cells = [...withAttributes, ['K7', '庚', '', 100, 1, '华北', 'ab', 1, '王', '展会']];
    await composed([...cells.slice(0, 4), ['小计', '', 4200, 1200, 12, '华东', '', 60, '', ''], ...cells.slice(4)]);
    const lines = await tableOn('按地区：今年销售额');
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ['华南', 1, 1 / 7, 3000],
      ['华东', 3, 3 / 7, 1250],
      ['华北', 2, 2 / 7, 900],
      ['（空白）', 1, 1 / 7, 500],
      ['合计', 7, 1, 5650],
    ]);
  });

  it('draws every table: a bar for each line, split among the tiers', async () => {
    await composed();
    const series = await seriesOf(SHEET);
    const rows = await cellsOf(SHEET, 'A1:A200');
    const first = rows.findIndex(([cell]) => cell === '按地区：今年销售额') + 4;
    const lines = `$${first}:$?$${first + 3}`;
    const ofRegions = ['F', 'G', 'H', 'I'].map((column, index) => [
      ['白金', '黄金', '铁', '铅'][index],
      `${SHEET}!$${column}${lines.replace('?', column)}`,
      `${SHEET}!$A${lines.replace('?', 'A')}`,
    ]);
    for (const each of ofRegions) expect(series).toContainEqual(each);
  });
});
