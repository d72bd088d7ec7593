/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { writeReports } from '../../src/actions/writeReports';
import { schemeIn } from '../../src/grading';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { seriesOf } from './seriesOf';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

/** The same customers with a margin, one of them without sales and so without a tier, one with sales as a text. */
const withMargin = [
  ['客户编号', '客户名称', '今年销售额', '去年销售额', '订单数', '毛利'],
  ...customers.slice(1).map((row, index) => [...row, [100, 20, 600, 5, 50, 90][index] ?? '']),
  ['K7', '庚', '', 100, 1, 7],
];

const summarised = async (cells: Parameters<typeof put>[0] = customers, scheme = preset('value-potential')) => {
  await put(cells);
  await gradeNow(scheme);
  return writeReports({ reports: ['summary'] });
};

jest.setTimeout(60_000);

describe('the tier summary', () => {
  it('counts and sums by formulas over the customers’ own columns', async () => {
    expect(await summarised()).toEqual([{ report: 'summary', sheet: '等级汇总' }]);
    // Platinum K1 and K3 bring 4000, gold K6 900, iron K5 500, lead K2 and K4 250; 5650 in all.
    expect(await cellsOf('等级汇总', 'A4:F9')).toEqual([
      ['客户等级', '客户数', '客户占比', '今年销售额', '今年销售额占比', '平均今年销售额'],
      ['白金', 2, 2 / 6, 4000, 4000 / 5650, 2000],
      ['黄金', 1, 1 / 6, 900, 900 / 5650, 900],
      ['铁', 1, 1 / 6, 500, 500 / 5650, 500],
      ['铅', 2, 2 / 6, 250, 250 / 5650, 125],
      ['合计', 6, 1, 5650, 1, 5650 / 6],
    ]);
    const texts = (await cellsOf('等级汇总', 'A10:H40')).flat().map(String);
    expect(texts).toContain('丙 3,000、甲 1,000');
    expect(texts).toContain(preset('value-potential').tiers[0]?.strategy['zh-CN']);
  });

  it('has margin and margin rate, average scores, and a line of customers without a tier', async () => {
    await summarised(withMargin);
    expect(await cellsOf('等级汇总', 'A4:I4')).toEqual([
      [
        '客户等级',
        '客户数',
        '客户占比',
        '今年销售额',
        '今年销售额占比',
        '平均今年销售额',
        '毛利',
        '毛利率',
        '平均得分',
      ],
    ]);
    const [platinum, , , , ungraded, total] = await cellsOf('等级汇总', 'A5:I10');
    // Degrees of six values in order are 0, 20 … 100: K1 is at 80, K3 at 100.
    expect(platinum).toEqual(['白金', 2, 2 / 7, 4000, 4000 / 5650, 2000, 700, 700 / 4000, 90]);
    expect(ungraded).toEqual(['未分级', 1, 1 / 7, 0, 0, 0, 7, 0, '']);
    expect(total?.slice(0, 8)).toEqual(['合计', 7, 1, 5650, 1, 5650 / 7, 872, 872 / 5650]);
  });

  it('counts a subtotal between the customers for nothing', async () => {
    const cells = [...withMargin.slice(0, 4), ['小计', '', 4200, 1200, 12, 720], ...withMargin.slice(4)];
    await summarised(cells);
    const lines = await cellsOf('等级汇总', 'A5:D10');
    expect(lines.slice(-2)).toEqual([
      ['未分级', 1, 1 / 7, 0],
      ['合计', 7, 1, 5650],
    ]);
  });

  it('says how many amounts are texts, which formulas do not count', async () => {
    const cells = customers.map((row, index) => (index === 1 ? ['K1', '甲', '￥1,000', 800, 3] : row));
    await summarised(cells);
    const texts = (await cellsOf('等级汇总', 'A1:A20')).flat().map(String);
    expect(texts.find((text) => text.includes('是文本'))).toContain('有 1 位客户');
    expect((await cellsOf('等级汇总', 'D9:D9'))[0]).toEqual([4650]);
  });

  it('follows an edit of the customers, and says that the grades do not', async () => {
    await summarised();
    expect(await cellsOf('等级汇总', 'A3:A3')).toEqual([['']]);
    await put([[1500]], 'C2');
    expect(String((await cellsOf('等级汇总', 'A3:A3'))[0])).toContain('等级、得分和名单仍是改动之前的');
    expect((await cellsOf('等级汇总', 'D5:D9')).flat()).toEqual([4500, 900, 500, 250, 6150]);
  });

  it('comes to the same in LibreOffice, which has to calculate every cell', async () => {
    await summarised(withMargin);
    const lines = (await calculatedElsewhere())['等级汇总']?.slice(4, 10) ?? [];
    const expected = await cellsOf('等级汇总', 'B5:I10');
    lines.forEach((line, index) => {
      expect(line.slice(1, 9).map((cell) => (cell === '' ? '' : numberIn(cell)))).toEqual(
        expected[index]?.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
      );
    });
    expect(lines).toHaveLength(6);
  }, 120000);

  it('draws both shares of every tier from the cells of the table', async () => {
    await summarised(withMargin);
    expect(await seriesOf('等级汇总')).toEqual([
      ['客户占比', '等级汇总!$C$5:$C$8', '等级汇总!$A$5:$A$8'],
      ['今年销售额占比', '等级汇总!$E$5:$E$8', '等级汇总!$A$5:$A$8'],
    ]);
  });

  it('leaves amounts out, and says so, where the sheet has none; an empty tier stands with zeros', async () => {
    const cells = [
      ['客户编号', '满意度', '推荐意愿', '投诉次数', '合作年限', '首次下单日期'],
      ...customers.slice(1).map(([id], index) => [id ?? '', index, index, index, index, 45000 + index]),
    ];
    await put(cells);
    await gradeNow(schemeIn(preset('history'), 'en'));
    await writeReports({ reports: ['summary'] });
    const [headings] = await cellsOf('Tier summary', 'A4:E4');
    expect(headings?.slice(0, 3)).toEqual(['Tier', 'Customers', 'Share']);
    const texts = (await cellsOf('Tier summary', 'A1:A20')).flat();
    expect(texts).toContain('The table has no column for Sales: amounts are left out.');
  });
});
