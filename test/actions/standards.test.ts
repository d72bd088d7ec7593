/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { takeBack } from '../../src/actions/takeBack';
import { writeReports } from '../../src/actions/writeReports';
import { presets, schemeIn } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { customers, gradeNow, preset, put } from './customersOnSheet';

const STANDARDS = '分级标准';
const value = preset('value-potential');
const grade = async (month: number, scheme: Scheme = value) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  return gradeNow(scheme, undefined, { kind: 'sheet' }, new Date(2026, month - 1, 15));
};
const standards = () => writeReports({ reports: ['standards'], sheet: 'Sheet1' });

async function rows(name = STANDARDS): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return used.values as readonly (readonly unknown[])[];
  });
}
/** The rows below a row that starts with a text, up to a blank one. */
async function below(title: string) {
  const all = await rows();
  const from = all.findIndex(([first]) => first === title) + 1;
  const end = all.findIndex(([first], row) => row >= from && first === '');
  return all.slice(from, end === -1 ? undefined : end).map((row) => row.slice(0, 6));
}

jest.setTimeout(60_000);

describe('the grading standard', () => {
  it('shows the indicators with their weights as a table', async () => {
    await put(customers);
    await grade(1);
    await standards();
    const table = await below('指标与权重');
    expect(table[0]).toEqual(['分析指标', '数据来源', '方向', '如何折算为 0–100 分', '缺失时', '权重']);
    expect(table[1]?.[0]).toBe('价值（最终得分）');
    expect(table[2]).toEqual([
      '销售额（元）',
      expect.stringContaining('列名如 销售额'),
      '越高越好',
      '按在客户中的百分位',
      '缺失则不予分级',
      1,
    ]);
  });

  it('says when a grading is due again, by the day it refers to', async () => {
    await put(customers);
    await grade(1);
    await standards();
    // Half a year after 15 January 2026, as the scheme says.
    expect(await below('重新分级')).toEqual([
      ['周期', '每半年', '本次基准日期', '2026年1月15日', '下次应在', '2026年7月15日'],
    ]);
  });

  it('tells the versions customers were graded by, the last first, and keeps what people say of each', async () => {
    await put(customers);
    await grade(1);
    await grade(2);
    await grade(3, { ...value, version: '1.1.0' });
    await standards();
    const history = await below('版本沿革');
    expect(history.slice(1)).toEqual([
      ['1.1.0', '价值–潜力矩阵', '2026年3月15日', '', '2026年3月15日', 6],
      ['1.0.0', '价值–潜力矩阵', '2026年1月15日', '', '2026年2月15日', 6],
    ]);
    const at = (await rows()).findIndex(([version]) => version === '1.1.0');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(STANDARDS).getCell(at, 3).values = [['提高了增长的权重']];
      await context.sync();
    });
    await host.open(openXlsx(saveXlsx(host.book.data())));
    await grade(9, { ...value, version: '1.2.0' });
    await standards();
    expect((await below('版本沿革')).slice(1).map((row) => [row[0], row[3]])).toEqual([
      ['1.2.0', ''],
      ['1.1.0', '提高了增长的权重'],
      ['1.0.0', ''],
    ]);
  });

  it('forgets a version that was taken back', async () => {
    await put(customers);
    await grade(1);
    await grade(3, { ...value, version: '1.1.0' });
    await takeBack();
    await standards();
    expect((await below('版本沿革')).slice(1).map(([version]) => version)).toEqual(['1.0.0']);
  });

  it.each(presets.map((each) => [each.id, each] as const))(
    'says by %s which rules set or bound a tier',
    async (_id, each) => {
      // Whatever the scheme: a gate has a row of its own, in either language.
      const { standardsSheet } = await import('../../src/sheets');
      const { grade: graded } = await import('../../src/grading');
      const scheme = schemeIn(each, 'en');
      const grades = graded({ rowCount: 0, numbers: {} }, scheme);
      const place = {
        sheet: 'S',
        firstRow: 1,
        lastRow: 1,
        tier: 1,
        indicators: {},
        headers: {},
        sums: {},
        textNumbers: {},
      };
      const sources = {
        grades: { ...grades, scheme },
        place: { ...place, attributes: [], measures: {} },
        typed: new Map(),
        gradedOn: 46_037,
        isStale: false,
        remembered: { keys: [], manual: { words: new Map(), absent: [] }, hasReview: false, history: [] },
      };
      // The sheet looks at nothing else of its sources.
      const plan = standardsSheet(sources as unknown as Parameters<typeof standardsSheet>[0]);
      const said = plan.blocks.flatMap((block) => Array.from({ length: block.rows }, (_, row) => block.cells(row)[0]));
      for (const { reason } of scheme.gates) expect(said.join('\n')).toContain(reason.en);
      expect(said).toContain('Indicators and weights');
    },
  );
});
