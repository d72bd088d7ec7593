/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { automation } from '../../src/actions/automation';
import { reportIds } from '../../src/actions/reports';
import type { AutomationOutput, AutomationRequest } from '../../src/actions/automationTypes';
import { presetById, presets } from '../../src/grading';
import { customers, put } from './customersOnSheet';

const request: AutomationRequest = { map: {}, language: 'zh-CN' };

async function graded(more: Partial<AutomationRequest> = {}): Promise<AutomationOutput> {
  const report = await automation.grade({ ...request, ...more });
  if (!report.ok) throw new Error(report.message);
  return report.output;
}

async function refused(more: Partial<AutomationRequest> = {}): Promise<string> {
  const before = JSON.stringify(host.book.data());
  const report = await automation.grade({ ...request, ...more });
  expect(JSON.stringify(host.book.data())).toBe(before);
  return report.ok ? 'graded' : report.message;
}

jest.setTimeout(60_000);

describe('automation.grade', () => {
  it('grades by value–potential where its columns are there, and says what it used', async () => {
    await put(customers);
    const report = await automation.grade(request);
    expect(report).toMatchObject({
      ok: true,
      output: { scheme: { id: 'value-potential', version: '1.0.0' }, sheet: 'Sheet1', range: 'A1:E7' },
    });
    if (!report.ok) return;
    expect(report.notes).toContain('使用方案“价值–潜力矩阵”。');
    expect(report.notes).toContain('今年销售额 ← “今年销售额”列');
    expect(report.notes).toContain('销售增长率：由其他列计算');
    expect(report.notes).toContain('总需求：没有对应的列');
    expect(report.output.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(report.output.customers[0]).toMatchObject({ row: 2, id: 'K1', name: '甲', gate: null });
    expect(Object.keys(report.output.customers[0]?.composites ?? {})).toEqual(['value', 'potential']);
  });

  it('says what is odd about a scheme that works, and which scheme of the workbook does not', async () => {
    await put(customers);
    const pyramid = presetById('pyramid-abcd');
    if (pyramid?.decide.kind !== 'table') throw new RangeError('the test requires a preset with a table');
    const [rule] = pyramid.decide.rules;
    const decide = { ...pyramid.decide, rules: [...pyramid.decide.rules, rule] };
    const part = '<scheme xmlns="urn:tierwise:scheme">{"id":"own"}</scheme>';
    host.book.customXmlParts().set('{x}', part);
    const report = await automation.grade({ ...request, language: 'en', scheme: { ...pyramid, decide } });
    expect(report).toMatchObject({ ok: true });
    if (!report.ok) return;
    expect(report.notes).toContain('The scheme “own” kept in the workbook cannot be used: it has 11 problems.');
    expect(report.notes).toContain('version: This is missing: add it.');
    expect(report.notes).toContain(`The scheme “${pyramid.names.en}” can be used, but 2 things should be looked at.`);
    expect(report.notes.filter((note) => note.startsWith('decide.rules'))).toEqual([
      'decide.rules[4]: Rule 5 (“A”) never decides: earlier rules take every combination it matches. Move it up, narrow those before it, or remove it.',
      'decide.rules: 1 of 4 combinations meets more than one rule, and the first of them decides. It concerns rules 1, 5. Narrow or reorder them where that is not meant.',
    ]);
  });

  it('grades again by the scheme the workbook was graded by last, one of its own too', async () => {
    await put(customers);
    const own = { ...presetById('pyramid-abcd'), id: 'our-own', version: '3.1.0' };
    expect((await graded({ scheme: own })).scheme).toEqual({ id: 'our-own', version: '3.1.0' });
    expect((await graded()).scheme).toEqual({ id: 'our-own', version: '3.1.0' });
  });

  it('writes a preset in the language asked for, and goes on in the one the workbook was graded in', async () => {
    await put(customers);
    const names = async (more: Partial<AutomationRequest>) => (await graded(more)).tiers.map(({ name }) => name);
    const english = ['Platinum', 'Gold', 'Iron', 'Lead'];
    expect(await names({ language: 'en' })).toEqual(english);
    expect(await names({ language: 'zh-CN' })).toEqual(english);
    expect(await names({ scheme: 'value-potential' })).toEqual(['白金', '黄金', '铁', '铅']);
    expect(await names({ language: 'en' })).toEqual(['白金', '黄金', '铁', '铅']);
  });

  it('takes the columns that are named, and refuses what is not there', async () => {
    await put([['Nr', 'Kunde', 'Umsatz', 'Vorjahr', 'Anzahl'], ...customers.slice(1)]);
    const map = { id: 'nr', salesThisYear: 'Umsatz', salesLastYear: 'Vorjahr', orders: 'ANZAHL' };
    expect((await graded({ map })).customers.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6']);
    expect(await refused({ map: { ...map, orders: 'Menge' } })).toBe('没有名为“Menge”的列（用于 orders）。');
    expect(await refused({ scheme: 'value-potential', map: { colour: 'Umsatz' } })).toContain('没有名为“colour”的指标');
  });

  it('lists every unreadable cell with its row, column and text, in the language asked for', async () => {
    await put(customers);
    await host.type('C3', [['很多']]);
    await host.type('D4', [['=1/0']]);
    const { issues } = await graded({ language: 'en' });
    expect(issues).toContainEqual({
      row: 3,
      column: '今年销售额',
      found: '很多',
      code: 'unreadableNumber',
      message: '“很多” cannot be read as a number; treated as missing.',
    });
    expect(issues).toContainEqual(
      expect.objectContaining({ row: 4, column: '去年销售额', found: '#DIV/0!', code: 'errorCell' }),
    );
  });

  it('refuses in one sentence what it cannot grade, and changes nothing', async () => {
    expect(await refused()).toBe('工作表“Sheet1”是空的，没有可分级的数据。');
    expect(await refused({ sheet: '没有' })).toBe('工作簿中没有名为“没有”的工作表。');
    await put([
      [1, 2],
      [3, 4],
    ]);
    expect(await refused()).toContain('找不到表头行');
    await put(customers.slice(0, 1));
    await put(
      [
        ['', ''],
        ['', ''],
      ],
      'A2',
    );
  });

  it('refuses a header without rows, and rows without numbers', async () => {
    await put(customers.slice(0, 1));
    expect(await refused()).toBe('工作表“Sheet1”的表头下面没有客户数据。');
    await put([['K1', '甲', '很多', '不少', '一些']], 'A2');
    expect(await refused({ scheme: 'value-potential' })).toMatch(/没有一个可读的数值/);
  });

  it('names the columns that are missing', async () => {
    await put([
      ['客户编号', '城市'],
      ['K1', '上海'],
    ]);
    expect(await refused({ scheme: 'value-potential', language: 'en' })).toMatch(
      /^The scheme “.+” needs columns that were not found: .+\.$/,
    );
    expect(await refused()).toMatch(/^现有的列不足以使用任何一个内置方案/);
  });

  it('refuses schemes that are unknown or wrong, by name and place', async () => {
    await put(customers);
    expect(await refused({ scheme: 'nope' })).toBe(
      `没有编号为“nope”的方案。内置方案有：${presets.map(({ id }) => id).join(', ')}。`,
    );
    expect(await refused({ scheme: { id: 'x' } })).toMatch(/^方案有 \d+ 处错误，不能使用：\n/);
    expect(await refused({ asOf: '5.3.2024' })).toBe('“5.3.2024”不是 YYYY-MM-DD 形式的日期。');
  });

  it('grades duplicate and missing numbers, and reports them', async () => {
    await put(customers);
    await host.type('A3:A4', [['K1'], ['']]);
    const output = await graded();
    expect(output.customers.map(({ id }) => id)).toEqual(['K1', 'K1', '4', 'K4', 'K5', 'K6']);
    expect(output.customers.every(({ tier }) => tier !== null)).toBe(true);
    const codes = output.issues.map(({ code, row }) => `${code} ${row}`);
    expect(codes).toEqual(expect.arrayContaining(['duplicateId 2', 'duplicateId 3', 'missingId 4']));
  });

  it('takes the first of two columns with one name, and says so', async () => {
    await put(customers.map((row, index) => [...row, index === 0 ? '今年销售额' : 1]));
    const output = await graded();
    expect(output.issues.map(({ code }) => code)).toContain('sameHeader');
    // K3 has by far the highest sales in the first of the two.
    expect(output.customers[2]?.score).toBe(100);
  });

  it('grades by what was typed: a gate without a tier gives none, a ladder of words no score', async () => {
    await put([
      ['客户编号', '意向等级', '意向评定日期', '延期原因', '跟进结果'],
      ['L1', 'A级', '2025-12-29', '', '跟进中'],
      ['L2', '没兴趣', '2025-12-29', '', '跟进中'],
      ['L3', 'Ｂ 类', '2025-12-01', '', '已成交'],
      ['L4', '无意向', '2025-12-31', '', '明确拒绝'],
    ]);
    const { customers: leads, issues } = await graded({ scheme: 'lead-intent' });
    expect(leads.map(({ id, tier, score, gate }) => [id, tier, score, gate])).toEqual([
      ['L1', 'A', null, null],
      ['L2', null, null, null],
      ['L3', null, null, 'won'],
      ['L4', 'D', null, null],
    ]);
    expect(issues).toContainEqual({
      row: 3,
      column: '意向等级',
      found: '没兴趣',
      code: 'unknownCategory',
      message:
        '“意向等级”没有“没兴趣”这一项，按缺失处理；请改写为其中之一：A 近期可成交、B 意向较强、C 有意向、D 无意向、成交。',
    });
    // The reader has said that the column is blank; the engine need not.
    const ofReason = issues.filter(({ message }) => message.includes('“延期原因”'));
    expect(ofReason.map(({ code }) => code)).toEqual(['noNumbers']);
    const basis = host.values('F1:I5');
    const column = basis[0]?.indexOf('得分依据') ?? -1;
    // The latest date of the data is the as-of date; a term of 7 days from 2025-12-29 ends on 2026-01-05.
    expect(basis[1]?.[column]).toMatch(/：人工评定，有效至 2026年1月5日$/);
    expect(basis[2]?.[column]).toBe('未分级：没有填写等级');
    expect(basis[3]?.[column]).toMatch(/^未分级：已成交/);
    expect(basis[4]?.[column]).toMatch(/：人工评定，应立即重新分配$/);
  });

  it('compares within levels and adds up what stands below', async () => {
    await put([
      ['客户编号', '渠道层级', '上级客户编号', '销售额'],
      ['D1', '经销商', '', 1000],
      ['S1', '门店', 'D1', 300],
      ['S2', '门店', 'D1', 200],
      ['S3', '门店', '', 100],
    ]);
    const { customers: levels } = await graded({ scheme: 'three-level' });
    // One dealer alone and the best of three stores: shares of 20 % round up to one each.
    expect(levels.map(({ tier }) => tier === levels[0]?.tier)).toEqual([true, true, false, false]);
    const basis = host.values('E1:H2');
    expect(String(basis[1]?.[basis[0]?.indexOf('得分依据') ?? -1])).toContain('下级 2 个，合计销售额 500');
  });

  it('grades rows that a filter hides, and says so', async () => {
    await put(customers);
    host.book.setRowsHidden(host.book.activeSheetId(), 2, 2, true);
    const output = await graded();
    expect(output.customers).toHaveLength(6);
    expect(output.issues).toContainEqual(
      expect.objectContaining({ code: 'hiddenRows', message: '有 2 行被筛选或隐藏，它们同样参与分级。' }),
    );
    expect(host.values('F2:F7').flat()).not.toContain('');
  });
});

describe('automation', () => {
  it('lists and describes the schemes there are', () => {
    expect(automation.schemes('en')[0]).toEqual({ id: 'value-potential', name: 'Value–potential matrix' });
    expect(automation.schemes('zh-CN').map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    const described = automation.describe('value-potential', 'zh-CN') ?? '';
    for (const word of [
      '价值–潜力矩阵',
      '白金',
      '黄金',
      '铁',
      '铅',
      '不低于中位数为高',
      '销售额 100%',
      '价值高、潜力低 → 黄金',
    ])
      expect(described).toContain(word);
    expect(automation.describe('nope', 'en')).toBeUndefined();
  });
});

describe('reports', () => {
  it('are written once the customers are graded, and said', async () => {
    await put(customers);
    const report = await automation.grade({ map: {}, reports: ['summary', 'standards'], language: 'en' });
    expect(report).toMatchObject({ ok: true });
    if (report.ok) expect(report.notes.filter((note) => note.startsWith('The report is on the sheet'))).toHaveLength(2);
    expect(host.book.sheets()).toHaveLength(3);
  });

  it('that do not exist are refused before anything is written, with those there are', async () => {
    await put(customers);
    const report = await automation.grade({ map: {}, reports: ['sumary'], language: 'en' });
    const message = `There is no report “sumary”; there are: ${reportIds.join(', ')}.`;
    expect(report).toEqual({ ok: false, message });
    expect(host.values('F1:F1')).toEqual([['']]);
  });
});
