/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { findData } from '../../src/actions/findData';
import { gradeInPlace } from '../../src/actions/gradeInPlace';
import { takeBack } from '../../src/actions/takeBack';
import { below, columnOf, customers, gradeNow, jobOn, preset, put, rowValues, tableAt } from './customersOnSheet';

/** By hand: sales 3000, 1000, 900, 500, 200, 50 sum to 5650; 80 % is 4520, so 3000 + 1000 + 900 reach it. */
const HIGH_VALUE = ['K1', 'K3', 'K6'];

const tierTexts = ['白金', '黄金', '铁', '铅'];

jest.setTimeout(60_000);

describe('gradeInPlace', () => {
  it('writes tier, score, axes, basis, strategy and verdict right of a range', async () => {
    await put(customers);
    const outcome = await gradeNow();
    expect(rowValues(1).slice(5, 11)).toEqual([
      '客户等级',
      '最终得分（价值）',
      '潜力得分',
      '得分依据',
      '客户策略',
      '建议',
    ]);
    expect(outcome.written).toBe('F1:K7');
    expect(outcome.range).toBe('A1:E7');
    const tiers = below('客户等级');
    const high = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'].filter((_, row) => ['白金', '黄金'].includes(String(tiers[row])));
    expect(high).toEqual(HIGH_VALUE);
    expect(below('得分依据').every((basis) => String(basis).includes('价值'))).toBe(true);
    expect(new Set(below('建议'))).toEqual(new Set(['维持关系', '改进关系', '终止关系']));
  });

  it('leaves the cells of the user as they are', async () => {
    await put(customers);
    const before = host.values('A1:E7');
    await gradeNow();
    expect(host.values('A1:E7')).toEqual(before);
  });

  it('adds its columns to a table', async () => {
    await put(customers);
    await tableAt('A1:E7');
    await gradeNow();
    const [table] = host.book.tables();
    expect(table?.rect).toEqual({ row: 0, column: 0, rows: 7, columns: 11 });
    expect(below('客户等级').every((tier) => tierTexts.includes(String(tier)))).toBe(true);
  });

  it('colours the tiers by one native rule each, on the tier column alone', async () => {
    await put(customers);
    await gradeNow();
    const rules = host.book.conditionalFormats(host.book.activeSheetId());
    expect(rules.map(({ rule }) => (rule.type === 'cellValue' ? rule.formula1 : rule.type))).toEqual(
      expect.arrayContaining(tierTexts.map((tier) => expect.stringContaining(`"${tier}"`))),
    );
    expect(rules).toHaveLength(tierTexts.length);
    for (const { ranges } of rules) expect(ranges).toEqual([{ row: 1, column: 5, rows: 6, columns: 1 }]);
  });

  it('puts a legend beside, with the counts, the scheme, its version and the dates', async () => {
    await put(customers);
    await gradeNow();
    const legend = host.values('M1:O8');
    expect(legend[0]).toEqual(['等级图例', '客户数', '占比']);
    expect(legend.slice(1, 5).map(([tier]) => tier)).toEqual(tierTexts);
    expect(legend.slice(1, 5).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(6);
    expect(legend.flat().join('\n')).toMatch(/方案：价值–潜力矩阵（版本 1\.0\.0）[\s\S]*分级日期：2026年1月15日/);
  });

  it('grades again in the same columns, and adds no rule twice', async () => {
    await put(customers);
    await gradeNow();
    const first = below('客户等级');
    await gradeNow();
    expect(below('客户等级')).toEqual(first);
    expect(rowValues(1).filter((title) => title === '客户等级')).toHaveLength(1);
    expect(host.book.conditionalFormats(host.book.activeSheetId())).toHaveLength(tierTexts.length);
    expect(rowValues(1).filter((title) => title === '等级图例')).toHaveLength(1);
  });

  it('refreshes its columns where they were moved to, and keeps the titles a person gave them', async () => {
    await put(customers);
    await gradeNow();
    host.book.insertColumns(host.book.activeSheetId(), 5, 2, 'user');
    await host.type('H1', [['等级（复核）']]);
    await host.type('C2', [[1]]);
    const outcome = await gradeNow();
    expect(outcome.written).toBe('H1:O7');
    expect(columnOf('等级（复核）')).toBe(7);
    expect(columnOf('客户等级')).toBe(-1);
    expect(['铁', '铅']).toContain(below('等级（复核）')[0]);
  });

  it('makes a column again that was deleted', async () => {
    await put(customers);
    await tableAt('A1:E7');
    await gradeNow();
    await Excel.run(async (context) => {
      context.workbook.tables.getItemAt(0).columns.getItem('得分依据').delete();
      await context.sync();
    });
    await gradeNow();
    expect(rowValues(1).filter((title) => title === '得分依据')).toHaveLength(1);
    expect(below('得分依据')[0]).toMatch(/价值/);
  });

  it('writes other columns for another scheme, without a gap', async () => {
    await put(customers);
    await gradeNow();
    await gradeNow(preset('pyramid-abcd'));
    const titles = rowValues(1)
      .slice(5, 11)
      .filter((title) => title !== '');
    expect(titles).toEqual(rowValues(1).slice(5, 5 + titles.length));
    expect(titles).toContain('最终得分');
    expect(below('客户等级').every((tier) => /^[ABCD]/.test(String(tier)))).toBe(true);
  });

  it('inserts columns where the cells right of the data are in use, and says so', async () => {
    await put(customers);
    await put([['备注'], ['老客户']], 'H1');
    const outcome = await gradeInPlace(jobOn(await findData({ kind: 'sheet' })));
    expect(outcome.issues.map(({ code }) => code)).toContain('columnsInserted');
    expect(rowValues(2)).toContain('老客户');
    expect(host.values('A1:E7')).toEqual(customers);
  });

  it('finds the header below titles, and grades fifteen columns', async () => {
    await put([['2025 年客户汇总'], ['单位：元']]);
    const extra = Array.from({ length: 10 }, (_, index) => `附加${index + 1}`);
    await put(
      customers.map((row, index) => [...row, ...extra.map((title) => (index === 0 ? title : index))]),
      'A4',
    );
    const outcome = await gradeNow();
    expect(outcome.range).toBe('A4:O10');
    expect(outcome.written).toBe('P4:U10');
    expect(outcome.issues.map(({ code }) => code)).toContain('titleRows');
  });

  it('writes names and tiers literally, whatever they begin with', async () => {
    await put(customers);
    await host.type('B2', [['\'=HYPERLINK("http://example.org","x")']]);
    const outcome = await gradeNow();
    expect(outcome.customers()[0]?.name).toBe('=HYPERLINK("http://example.org","x")');
    expect(
      host.book.readFormulas(host.book.activeSheetId(), { row: 1, column: 5, rows: 6, columns: 10 }).flat(),
    ).toEqual(host.values('F2:O7').flat());
  });

  it('takes everything back when it is cancelled between two blocks', async () => {
    await put(customers);
    const before = JSON.stringify(host.values('A1:Z20'));
    const controller = new AbortController();
    const cancelled = gradeNow(preset('value-potential'), {
      signal: controller.signal,
      onProgress: ({ phase }) => phase === 'write' && controller.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(JSON.stringify(host.values('A1:Z20'))).toBe(before);
    expect(await takeBack()).toBeUndefined();
  });

  it('writes nothing to a protected sheet, and says why', async () => {
    await put(customers);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const before = JSON.stringify(host.book.data());
    await expect(gradeNow()).rejects.toMatchObject({ code: 'protectedSheet', params: { sheet: 'Sheet1' } });
    expect(JSON.stringify(host.book.data())).toBe(before);
  });

  it('moves a table that stands right of the data, and refuses to widen one that stands below across its edge', async () => {
    await put(customers);
    await put(
      [
        ['别表', '数'],
        ['x', 1],
      ],
      'G1',
    );
    await tableAt('G1:H2');
    host.select('A1:E7');
    await gradeNow();
    expect(host.book.tables()[0]?.rect).toMatchObject({ column: 12, columns: 2 });
    expect(await takeBack()).toEqual({ kind: 'grading', sheet: 'Sheet1', kept: 0 });
    expect(host.book.tables()[0]?.rect).toMatchObject({ column: 6, columns: 2 });

    await put(
      [
        ['甲', '乙', '丙'],
        [1, 2, 3],
      ],
      'D20',
    );
    await tableAt('D20:F21');
    host.select('A1:E7');
    const before = JSON.stringify(host.values('A1:Z25'));
    await expect(gradeNow()).rejects.toMatchObject({ code: 'noRoom', params: { column: 'F' } });
    expect(JSON.stringify(host.values('A1:Z25'))).toBe(before);
  });
});
