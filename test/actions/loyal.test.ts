/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { writeReports } from '../../src/actions/writeReports';
import { schemeIn } from '../../src/grading';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { cellsOf } from './uncalculated';

jest.setTimeout(60_000);

const SHEET = '最可能忠诚的客户';

const reported = async (cells: Parameters<typeof put>[0], scheme = preset('value-potential')) => {
  await put(cells);
  await gradeNow(scheme);
  return writeReports({ reports: ['loyal'] });
};

/** The rows of the list: from below its headings to a blank row. */
async function listOn(sheet: string, heading: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await cellsOf(sheet, 'A1:F70');
  const from = rows.findIndex(([cell]) => cell === heading) + 1;
  return rows.slice(
    from,
    rows.findIndex(([cell], row) => row > from && cell === ''),
  );
}

const amounts = (values: readonly (number | string)[]) => [
  ['客户编号', '客户名称', '销售额'],
  ...values.map((value, index) => [`K${index + 1}`, `客户${index + 1}`, value]),
];

describe('the most likely loyal customers', () => {
  it('are those that bring 80 % of the amount, the biggest first, with the strategy of their tiers', async () => {
    expect(await reported(customers)).toEqual([{ report: 'loyal', sheet: SHEET }]);
    // Of 5650, K3 brings 3000, K1 1000, K6 900: 3000 and 1000 are below 80 %, the customer that crosses it is in.
    expect(await listOn(SHEET, '客户等级')).toEqual([
      ['白金', 'K3', '丙', 3000, 3000 / 5650, '按金额、价值与潜力'],
      ['白金', 'K1', '甲', 1000, 4000 / 5650, '按金额、价值与潜力'],
      ['黄金', 'K6', '己', 900, 4900 / 5650, '按金额'],
    ]);
    const texts = (await cellsOf(SHEET, 'A1:F40')).flat().map(String);
    // Half of the customers are more than 20 to 30 %.
    expect(texts.some((text) => text.includes('有 3 位，占 50%，多于通常所说的 20%–30%'))).toBe(true);
    expect(texts).toContain(preset('value-potential').tiers[1]?.strategy['zh-CN']);
    expect(texts).not.toContain(preset('value-potential').tiers[3]?.strategy['zh-CN']);
  });

  it.each([
    ['fewer than the rule expects', [1000, 20, 20, 20, 20, 20, 20, 20, 20, 20], '只有 1 位，占 10%'],
    ['as many as the rule expects', [500, 400, 50, 50, 50, 10, 10, 10, 10, 10], '有 2 位，占 20%，正是'],
    ['more, where all are equal', [5, 5, 5, 5, 5], '有 5 位，占 100%，多于'],
    ['one customer', [5], '有 1 位，占 100%，多于'],
  ])('says whether they are %s', async (_, values, said) => {
    await reported(amounts(values), preset('sales-class'));
    const texts = (await cellsOf(SHEET, 'A1:A10')).flat().map(String);
    expect(texts.some((text) => text.includes(said))).toBe(true);
  });

  it('names forty and counts the others; negative amounts and blank ones are none of them', async () => {
    await reported(amounts([...Array<number>(50).fill(10), -100, 0, '']), schemeIn(preset('sales-class'), 'en'));
    const list = await listOn('Most likely loyal', 'Tier');
    expect(list).toHaveLength(40);
    const texts = (await cellsOf('Most likely loyal', 'A1:A70')).flat();
    expect(texts).toContain('10 more customers are not listed.');
  });

  it('is left out where amounts come to nothing, and says why', async () => {
    await put(amounts([0, 0, 0]));
    await gradeNow(preset('sales-class'));
    await expect(writeReports({ reports: ['loyal'] })).rejects.toMatchObject({ code: 'amountMissing' });
  });
});
