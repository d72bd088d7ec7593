/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readXlsx } from 'hucre/xlsx';
import { automation } from '../../src/actions/automation';
import { writeReports } from '../../src/actions/writeReports';
import { schemeIn } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import { saveXlsx } from '../../src/host/xlsx';
import { cellAddress } from '../../src/sheets';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { seriesOf } from './seriesOf';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

const SHEET = '价值–潜力矩阵';
const ALL = 'A1:S40';

const matrixOf = async (cells = customers, scheme: Scheme = preset('value-potential')) => {
  await put(cells);
  const outcome = await gradeNow(scheme);
  await writeReports({ reports: ['matrix'] });
  return outcome;
};

const row = async (sheet: string, address: string) => (await cellsOf(sheet, address))[0];
const textsOn = async (sheet: string) => (await cellsOf(sheet, ALL)).flat().map(String);
const chartOn = (name: string) => {
  const sheet = host.book.sheets().find((each) => each.name === name);
  return host.book.charts(sheet?.id ?? '')[0];
};

/** What stands to the right of a text in column A. */
const beside = async (sheet: string, said: string) => {
  const found = (await cellsOf(sheet, ALL)).find(([first]) => first === said);
  return found?.filter((cell) => cell !== '').slice(1);
};

/** Cells whose values differ, as addresses. */
const differing = (before: readonly (readonly unknown[])[], after: readonly (readonly unknown[])[]) =>
  before.flatMap((line, at) =>
    line.flatMap((cell, column) => (cell === after[at]?.[column] ? [] : [cellAddress(at, column)])),
  );

/** Every number and every text of a sheet is the same where LibreOffice calculates it from a file without results. */
async function expectSameElsewhere(sheet: string): Promise<void> {
  const theirs = (await calculatedElsewhere())[sheet] ?? [];
  const ours = await cellsOf(sheet, ALL);
  const numbers = ours.flatMap((line, at) =>
    line.flatMap((cell, column) => (typeof cell === 'number' ? [{ at, column, cell }] : [])),
  );
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers.map(({ at, column }) => [cellAddress(at, column), numberIn(theirs[at]?.[column])])).toEqual(
    numbers.map(({ at, column, cell }) => [cellAddress(at, column), expect.closeTo(cell, 9)]),
  );
  const texts = ours.map((line) => line.map((cell) => (typeof cell === 'number' ? '' : cell)));
  expect(texts.map((line, at) => line.map((cell, column) => (cell === '' ? '' : theirs[at]?.[column])))).toEqual(texts);
}

jest.setTimeout(60_000);

describe('the value–potential matrix', () => {
  it('puts every quadrant where the lecture has it: value upwards, potential to the right', async () => {
    await matrixOf();
    expect([await row(SHEET, 'B4:B4'), await row(SHEET, 'G4:G4')]).toEqual([['黄金'], ['白金']]);
    expect([await row(SHEET, 'B12:B12'), await row(SHEET, 'G12:G12')]).toEqual([['铅'], ['铁']]);
    expect(await row(SHEET, 'A4:A4')).toEqual(['价值 高\n销售额 ≥ 900']);
    expect(await row(SHEET, 'A12:A12')).toEqual(['价值 低\n销售额 < 900']);
  });

  it('counts and adds up each of them over the customers’ own columns', async () => {
    const { tiers } = await matrixOf();
    // Platinum K1 and K3 bring 4000, gold K6 900, iron K5 500, lead K2 and K4 250; 5650 in all.
    expect(await row(SHEET, 'G6:J6')).toEqual([2, 4000, 2 / 6, 4000 / 5650]);
    expect(await row(SHEET, 'B6:E6')).toEqual([1, 900, 1 / 6, 900 / 5650]);
    expect(await row(SHEET, 'G14:J14')).toEqual([1, 500, 1 / 6, 500 / 5650]);
    expect(await row(SHEET, 'B14:E14')).toEqual([2, 250, 2 / 6, 250 / 5650]);
    expect(await beside(SHEET, '合计')).toEqual([6, 1, 5650, 1]);
    expect(tiers.map(({ count, amount }) => [count, amount])).toEqual([
      [2, 4000],
      [1, 900],
      [1, 500],
      [2, 250],
    ]);
  });

  it('names their customers, best first, out of the details, and prints their strategies', async () => {
    await matrixOf();
    expect((await cellsOf(SHEET, 'G8:H9')).flat()).toEqual(['丙', 3000, '甲', 1000]);
    expect((await cellsOf(SHEET, 'B8:C9')).flat()).toEqual(['己', 900, '', '']);
    expect((await cellsOf(SHEET, 'B16:C17')).flat()).toEqual(['乙', 200, '丁', 50]);
    expect(String((await row(SHEET, 'G11:G11'))?.[0])).toContain('投入主要资源');
  });

  it('says how many more there are than have room', async () => {
    const many = Array.from({ length: 30 }, (_, at) => [`K${at}`, `客${at}`, 100 + at, 90, 1]);
    await matrixOf([customers[0] ?? [], ...many]);
    // Equal growth and equal average orders but for the sales: whoever has more has more of both.
    const texts = await textsOn(SHEET);
    const [count = 0] = (await row(SHEET, 'G6:G6')) as number[];
    expect(count).toBeGreaterThan(8);
    expect(texts).toContain(`另有 ${count - 8} 家，见“分级明细”`);
  });

  it('shows the limits, and its lines and names follow them', async () => {
    await matrixOf();
    // 3000, 1000 and 900 make up the first 80 % of 5650; the lowest of them stands above 3 of the 5 others.
    expect(await row(SHEET, 'L5:P5')).toEqual(['价值', '高', '销售额 ≥', 900, 60]);
    const [, , , potential] = (await row(SHEET, 'L6:P6')) as unknown[];
    const lines = await cellsOf(SHEET, 'R6:S10');
    expect(lines).toEqual([
      [potential, 0],
      [potential, 100],
      ['', ''],
      [0, 60],
      [100, 60],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('O5:P5').values = [[700, 45]];
      await context.sync();
    });
    expect(await row(SHEET, 'A4:A4')).toEqual(['价值 高\n销售额 ≥ 700']);
    expect((await cellsOf(SHEET, 'S9:S10')).flat()).toEqual([45, 45]);
  });

  it('draws a point for every customer: each tier’s series points at its own rows of the details', async () => {
    await matrixOf();
    const chart = chartOn(SHEET);
    const tierColumn =
      (await cellsOf('分级明细', 'A1:K20')).find((line) => line.includes('客户等级'))?.indexOf('客户等级') ?? -1;
    const drawn = chart?.series.slice(0, -1) ?? [];
    expect(drawn.map(({ name }) => name)).toEqual(['铅', '铁', '黄金', '白金']);
    for (const { name, values, categories } of drawn) {
      const { row: first = 0, rows = 0 } = values?.rect ?? {};
      const address = `${cellAddress(first, tierColumn)}:${cellAddress(first + rows - 1, tierColumn)}`;
      expect((await cellsOf('分级明细', address)).flat()).toEqual(new Array(rows).fill(name));
      expect(categories?.rect).toMatchObject({ row: first, rows });
    }
    expect(chart?.series.at(-1)).toMatchObject({ name: '分界线', kind: 'XYScatterLinesNoMarkers' });
    expect(chart?.axes.value.title.text).toBe('价值（0–100 分；虚线：销售额 ≥ 900）');
    const labels = drawn.flatMap(({ points }) => Object.values(points).map(({ label }) => label?.text));
    expect(labels.sort()).toEqual(['丁', '丙', '乙', '己', '戊', '甲'].sort());
  });

  it('is read from its file by another reader, with the same ranges', async () => {
    await matrixOf();
    const { sheets } = await readXlsx(saveXlsx(host.book.data()));
    const read = sheets.find(({ name }) => name === SHEET)?.charts?.[0];
    const refs = (await seriesOf(SHEET)).map(([name, values, categories]) => [name, categories, values]);
    expect(read?.series?.map(({ name, categoriesRef, valuesRef }) => [name, categoriesRef, valuesRef])).toEqual(refs);
  });

  it('comes to the same in LibreOffice, which has to calculate every cell', async () => {
    await matrixOf();
    await expectSameElsewhere(SHEET);
  }, 120000);

  it('follows an edit of sales in exactly the figures that hang on it, and says that the grades do not', async () => {
    await matrixOf();
    const before = await cellsOf(SHEET, ALL);
    await put([[3500]], 'C4');
    const after = await cellsOf(SHEET, ALL);
    // The warning; what platinum brings; every tier's share of the amount; the total. Names, counts and limits stay.
    expect(differing(before, after)).toEqual(['A3', 'E6', 'H6', 'J6', 'E14', 'J14', 'D32']);
    expect(after[5]?.slice(6, 10)).toEqual([2, 4500, 2 / 6, 4500 / 6150]);
    expect(after[2]?.[0]).toContain('等级、得分和名单仍是改动之前的');
  });

  it('is refreshed in place, with one chart', async () => {
    await matrixOf();
    await writeReports({ reports: ['matrix'] });
    const sheet = host.book.sheets().find(({ name }) => name === SHEET);
    expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', '分级明细', SHEET]);
    expect(host.book.charts(sheet?.id ?? '')).toHaveLength(1);
  });

  it('draws its lines also where its sheet cannot have the name it wants', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(SHEET);
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    await matrixOf();
    const lines = (await seriesOf(`${SHEET} 2`)).at(-1);
    expect(lines?.[1]).toContain(`${SHEET} 2`);
  });
});

describe('a matrix of difficult data', () => {
  const [head = []] = customers;

  it('leaves an empty quadrant empty, without a series', async () => {
    // Whoever buys more grows more: nobody is high in one and low in the other.
    const rows = [1, 2, 3, 4, 5, 6].map((at) => [`K${at}`, `客${at}`, 100 * 3 ** at, 100, 1]);
    await matrixOf([head, ...rows]);
    const texts = await textsOn(SHEET);
    expect(texts).toContain('没有客户');
    expect(chartOn(SHEET)?.series.map(({ name }) => name)).not.toContain('黄金');
  });

  it('stands for one customer alone: 50 on both axes, high on both', async () => {
    await matrixOf(customers.slice(0, 2));
    expect((await cellsOf(SHEET, 'G8:J8')).flat()).toEqual(['甲', 1000, 50, 50]);
    expect(await row(SHEET, 'G6:J6')).toEqual([1, 1000, 1, 1]);
  });

  it('stands where all scores are equal', async () => {
    await matrixOf([head, ...[1, 2, 3].map((at) => [`K${at}`, `客${at}`, 100, 100, 1])]);
    expect(await row(SHEET, 'G6:H6')).toEqual([3, 300]);
    expect((await cellsOf(SHEET, 'I8:J10')).flat()).toEqual([50, 50, 50, 50, 50, 50]);
  });

  it('shows names as they are, whatever they hold', async () => {
    const names = ['=1+1', 'A*', '"甲"', "'乙", 'R&D <丙>', '0123'];
    const rows = customers.slice(1).map((cells, at) => [cells[0] ?? '', `'${names[at] ?? ''}`, ...cells.slice(2)]);
    await matrixOf([head, ...rows]);
    const texts = await textsOn(SHEET);
    for (const name of names) expect(texts).toContain(name);
    const series = chartOn(SHEET)?.series ?? [];
    const labels = series.flatMap(({ points }) => Object.values(points).map(({ label }) => label?.text));
    expect(labels.filter((label) => names.includes(String(label))).length).toBeGreaterThan(0);
  });

  it('counts tiers whose names hold quotes and wildcards', async () => {
    const scheme = preset('value-potential');
    const quoted = ['"白"金*', 'A*', "it's", '=1'];
    const tiers = scheme.tiers.map((tier, at) => ({ ...tier, names: { ...tier.names, 'zh-CN': quoted[at] ?? '' } }));
    await matrixOf(customers, { ...scheme, id: 'own', tiers });
    expect(await row(SHEET, 'G4:G4')).toEqual(['"白"金*']);
    expect(await row(SHEET, 'G6:H6')).toEqual([2, 4000]);
    expect(await row(SHEET, 'B14:C14')).toEqual([2, 250]);
  });

  it('adds up numbers that are texts as they were read, and says so', async () => {
    await matrixOf([head, ['K1', '甲', "'1,000", 800, 3], ...customers.slice(2)]);
    expect(await row(SHEET, 'G6:H6')).toEqual([2, 4000]);
    expect((await textsOn(SHEET)).some((said) => said.includes('有 1 个数字是文本'))).toBe(true);
  });

  it('only counts where there is no amount, and says why', async () => {
    const scheme = preset('value-potential');
    const [value, potential] = scheme.composites;
    if (!value || !potential) throw new RangeError('the test requires two composites');
    const byOrders = { ...value, terms: value.terms.map((term) => ({ ...term, indicator: 'orders' })) };
    await matrixOf(
      [
        ['编号', '名称', '订单数', '总需求'],
        ['K1', '甲', 5, 900],
        ['K2', '乙', 9, 200],
        ['K3', '丙', 2, 500],
      ],
      {
        ...scheme,
        id: 'own',
        composites: [byOrders, potential],
        cuts: [{ composite: 'value', method: 'median' }, ...scheme.cuts.slice(1)],
      },
    );
    // The medians are 5 orders and a demand of 500: K1 is high in both, K2 in orders, K3 in demand.
    expect(await row(SHEET, 'B6:C6')).toEqual([1, 1 / 3]);
    expect(await row(SHEET, 'B7:D7')).toEqual(['客户（从优到次）', '价值', '潜力']);
    expect(await textsOn(SHEET)).toContain('表中没有“销售额”列：各格只计客户数，不计金额。');
  });
});

describe('matrices of other schemes', () => {
  const dated = async (scheme: Scheme) => {
    await put(customers);
    const dates = [46000, 46010, 45400, 45900, 45800, 45990];
    await put([['首次下单日期', '最近下单日期'], ...dates.map((date, at) => [44000 + 100 * at, date])], 'F1');
    await gradeNow(scheme);
    return writeReports({ reports: ['matrix'] });
  };

  it('HSBC’s value × loyalty has those who no longer buy beside it', async () => {
    expect(await dated(preset('hsbc-af'))).toContainEqual({ report: 'matrix', sheet: '价值–忠诚矩阵' });
    // K3's last order is 600 days older than the latest one.
    expect(await beside('价值–忠诚矩阵', 'E 非活跃客户')).toEqual([
      1,
      1 / 6,
      3000,
      3000 / 5650,
      '丙',
      expect.any(String),
    ]);
    expect(await beside('价值–忠诚矩阵', '合计')).toEqual([6, 1, 5650, 1]);
    expect(chartOn('价值–忠诚矩阵')?.series.map(({ name }) => name)).not.toContain('E 非活跃客户');
  });

  it('RFM is a grid of recency and frequency with the segments each cell may hold', async () => {
    await dated(preset('rfm'));
    const texts = await textsOn('最近下单 R–订单数 F矩阵');
    expect(texts).toContain('新客户');
    expect(texts).toContain('冠军客户、忠诚客户');
    const counts = (await cellsOf('最近下单 R–订单数 F矩阵', 'B4:F18')).filter((_, at) => at % 3 === 1).flat();
    expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(6);
  });

  it('RFM comes to the same in LibreOffice', async () => {
    await dated(preset('rfm'));
    await expectSameElsewhere('最近下单 R–订单数 F矩阵');
  }, 120000);

  it('a scheme of one composite has none, and says why', async () => {
    await put(customers);
    await gradeNow(schemeIn(preset('contribution'), 'en'));
    await expect(writeReports({ reports: ['matrix'] })).rejects.toMatchObject({ code: 'matrixNeedsTwo' });
    const notes: string[] = [];
    const written = await writeReports({ reports: ['summary', 'matrix'] }, { onNote: ({ code }) => notes.push(code) });
    expect(written.map(({ report }) => report)).toEqual(['summary']);
    expect(notes).toEqual(['matrixNeedsTwo']);
  });

  it('asked for by the headless command with others, it is left out with a sentence', async () => {
    await put(customers);
    const report = await automation.grade({
      scheme: 'contribution',
      map: {},
      reports: ['summary', 'matrix'],
      language: 'en',
    });
    expect(report.ok && report.notes).toContain(
      '“Contribution” has one composite score: two axes are needed for a matrix, so there is none.',
    );
  });
});
