/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { writeReports } from '../../src/actions/writeReports';
import type { EvaluationRequest } from '../../src/actions/types';
import { schemeIn } from '../../src/grading';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { gradedSources, putOn } from './gradedSources';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

jest.setTimeout(60_000);

type Cells = readonly (readonly unknown[])[];

const FORM = '客户关系评估表';
const DETAILS = '分级明细';

/** Made-up customers with the ids that spreadsheets are bad at, and cells that are missing. */
const awkward: Cells = [
  ['客户编号', '客户名称', '销售额', '毛利', '订单数', '满意度'],
  ["'=1+1", '甲', 1000, 200, 3, 4.5],
  ["'007", '乙', 200, '', 4, ''],
  ['A*', '丙', 3000, 900, 5, 3],
  ['AB', '丁', 50, 10, 1, 4],
  [101, '戊', 500, 120, '', 5],
  ['K6', '己', 900, 100, 2, 2],
];

const evaluated = async (
  of: EvaluationRequest['of'] = { kind: 'all' },
  layout: EvaluationRequest['layout'] = 'oneSheet',
) => {
  const written = await writeReports({ reports: ['evaluation'], sheet: 'Sheet1', evaluation: { of, layout } });
  // People type into what they see: once it is calculated.
  await host.book.settle();
  return written;
};

const gradedBy = async (scheme: string, cells: Cells = awkward) => {
  await put(cells as never);
  await gradeNow(preset(scheme));
};

/** The forms of a sheet: each from its title on. */
function formsOf(rows: Cells): readonly Cells[] {
  const starts = rows.flatMap(([first], row) => (first === FORM ? [row] : []));
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

/** What stands right of a label, in the first row that has it. */
function beside(form: Cells, label: string, column = 1): unknown {
  return form.find((row) => row[column - 1] === label)?.[column];
}

/** The lines of the first composite: indicator, weight, degree, points, tier. */
function linesOf(form: Cells): Cells {
  const heading = form.findIndex(([first]) => first === '分析指标');
  const total = form.findIndex(([first], row) => row > heading && first === '合计');
  return form.slice(heading + 1, total + 1);
}

const shownForm = async () => cellsOf(FORM, 'A1:O40');

describe('the evaluation sheet', () => {
  it('comes to what the engine explains, in LibreOffice, which has to calculate every cell', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated();
    const { ids, names, explainer, details } = await gradedSources();
    const forms = formsOf((await calculatedElsewhere())[FORM] ?? []);
    expect(forms).toHaveLength(6);
    forms.forEach((form, index) => {
      const customer = details.order[index] ?? -1;
      const { composites, score, tier } = explainer(customer);
      expect([beside(form, '编号'), beside(form, '客户名称', 5)]).toEqual([ids[customer], names[customer]]);
      const contributions = composites[0]?.contributions ?? [];
      const lines = linesOf(form);
      expect(lines).toHaveLength(contributions.length + 1);
      contributions.forEach(({ weight, degree, points }, at) => {
        const [, shownWeight, shownDegree, shownPoints] = lines[at] ?? [];
        if (degree === undefined) {
          expect([shownWeight, shownDegree, shownPoints]).toEqual(['', '—', '']);
          return;
        }
        expect(numberIn(String(shownWeight))).toBeCloseTo(weight, 9);
        expect(numberIn(String(shownDegree))).toBeCloseTo(degree, 9);
        expect(numberIn(String(shownPoints))).toBeCloseTo(points, 9);
      });
      expect(numberIn(String(lines[contributions.length]?.[3]))).toBeCloseTo(score ?? NaN, 9);
      expect(numberIn(String(beside(form, '最终得分')))).toBeCloseTo(score ?? NaN, 9);
      const { tiers } = preset('pyramid-abcd');
      const name = tiers.find(({ id }) => id === tier)?.names['zh-CN'];
      // The sum by itself gives the tier of a scheme that has one composite.
      expect([beside(form, '客户等级', 5), lines[contributions.length]?.[4]]).toEqual([name, name]);
    });
  }, 180000);

  it('shows in the host what it shows in LibreOffice', async () => {
    await gradedBy('value-potential', customers);
    await evaluated({ kind: 'one' });
    const elsewhere = (await calculatedElsewhere())[FORM] ?? [];
    const here = await cellsOf(FORM, 'A1:O30');
    expect(elsewhere.length).toBeGreaterThan(25);
    const plain = (cell: unknown) => {
      // A blank cell looked up is 0, a date that its format hides.
      const number = cell === '1899-12-30' ? 0 : numberIn(String(cell));
      return cell === '' || cell === undefined || Number.isNaN(number) ? String(cell ?? '') : number.toFixed(6);
    };
    here.forEach((row, at) => {
      const calculated = Array.from({ length: 9 }, (_, column) => plain(elsewhere[at]?.[column]));
      expect(calculated).toEqual(row.slice(0, 9).map(plain));
    });
  }, 180000);

  it('is a form as the source has it, ticked by the verdict, with what is missing and the strategy', async () => {
    await gradedBy('value-potential', customers);
    await evaluated({ kind: 'ids', ids: ['K6'] });
    const form = await shownForm();
    const heading = form.find(([first]) => first === '分析指标');
    expect(heading?.slice(0, 8)).toEqual([
      '分析指标',
      '指标权重',
      '达成度',
      '指标得分',
      '客户等级',
      '得分依据',
      '',
      '备注',
    ]);
    expect(beside(form, '建议')).toBe('☐改进关系    ☑维持关系    ☐终止关系');
    expect(beside(form, '档位')).toBe('价值：高    潜力：低');
    // K6 is gold for its low potential: 46.7 against a median of 50.
    expect(beside(form, '升级差距')).toMatch(/^距 白金：潜力还差 3.4 分；最省力：/);
    expect(beside(form, '客户策略')).toContain('不惜代价，绝不让给竞争对手');
    for (const label of ['评估人', '审核人', '批准人']) expect(form.some(([first]) => first === label)).toBe(true);
  });

  it('follows the id chosen at its top, says so where there is no such customer, and keeps the form', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'one' });
    expect(beside(await shownForm(), '客户名称', 5)).toBe('丙');
    for (const [id, name] of [
      ['=1+1', '甲'],
      ['007', '乙'],
      ['A*', '丙'],
      ['101', '戊'],
    ]) {
      await putOn(FORM, 'B4', [[id]]);
      expect(beside(await shownForm(), '客户名称', 5)).toBe(name);
    }
    await putOn(FORM, 'B4', [['A?']]);
    const form = await shownForm();
    expect(form[5]?.[0]).toBe('⚠ 编号“A?”不在分级明细中：客户可能已被删除或尚未分级。表格保留，可选择其他编号。');
    expect([beside(form, '客户名称', 5), beside(form, '最终得分'), beside(form, '客户策略')]).toEqual(['', '', '']);
    expect(beside(form, '建议')).toBe('☐改进关系    ☐维持关系    ☐终止关系');
    expect(form.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  });

  it('keeps whom somebody chose, and says so once that customer was deleted', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'one' });
    expect(beside(await shownForm(), '客户名称', 5)).toBe('丙');
    await putOn(FORM, 'B4', [['K6']]);
    await evaluated({ kind: 'one' });
    const kept = await shownForm();
    expect([kept[3]?.[1], beside(kept, '客户名称', 5)]).toEqual(['K6', '己']);
    await putOn('Sheet1', 'A7:F7', [['K7', '庚', 900, 100, 2, 2]]);
    await evaluated({ kind: 'one' });
    const form = await shownForm();
    expect([form[3]?.[1], form[5]?.[0]]).toEqual(['K6', expect.stringContaining('编号“K6”不在分级明细中')]);
  });

  it('follows a weight in points and totals, and marks what was graded before the change', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'ids', ids: ['=1+1'] });
    const before = await shownForm();
    const { details, explainer } = await gradedSources();
    const [sales, ...others] = explainer(0).composites[0]?.contributions ?? [];
    const weightCell = (points: number) => {
      const letter = String.fromCharCode(65 + points);
      return `${letter}${details.weightRow + 1}`;
    };
    expect(before[2]?.[0]).toBe('');
    await putOn(DETAILS, weightCell(details.columns.terms[0]?.points ?? 0), [[1]]);
    const after = await shownForm();
    const all = 1 + others.reduce((sum, { weight }) => sum + weight, 0);
    const follow = linesOf(after)[0] ?? [];
    expect(follow[1]).toBeCloseTo(1 / all, 9);
    expect(follow[3]).toBeCloseTo((sales?.degree ?? NaN) / all, 9);
    const total = [sales, ...others].reduce(
      (sum, line, at) => sum + ((at === 0 ? 1 : (line?.weight ?? 0)) / all) * (line?.degree ?? NaN),
      0,
    );
    expect(linesOf(after).at(-1)?.[3]).toBeCloseTo(total, 9);
    expect(beside(after, '最终得分')).toBeCloseTo(total, 9);
    // Degree, tier and basis are of the grading: the form says that they are from before.
    expect(follow[2]).toBe(linesOf(before)[0]?.[2]);
    expect(beside(after, '定级依据')).toBe(beside(before, '定级依据'));
    expect(after[2]?.[0]).toContain('权重在分级之后有改动');
  });

  it('says that a sales figure changed after the grading, whose numbers it keeps', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'ids', ids: ['=1+1'] });
    const before = await shownForm();
    await putOn('Sheet1', 'C2', [[1500]]);
    const after = await shownForm();
    expect(after[2]?.[0]).toContain('客户数据在本表生成之后有改动');
    expect(linesOf(after)).toEqual(linesOf(before));
  });

  it('says that the details lie in another way by now', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'ids', ids: ['K6'] });
    await gradeNow(preset('retail-3'));
    await writeReports({ reports: ['details'], sheet: 'Sheet1' });
    expect((await shownForm())[2]?.[0]).toContain('请刷新本表');
  });

  it('moves what is typed on it to the details, by the id it shows, and shows it again on every form', async () => {
    await gradedBy('pyramid-abcd');
    await evaluated({ kind: 'ids', ids: ['K6', 'A*'] });
    const rowOf = async (label: string, nth: number) => {
      const rows = await cellsOf(FORM, 'A1:A90');
      return rows.flatMap(([cell], row) => (cell === label ? [row + 1] : []))[nth] ?? 0;
    };
    await putOn(FORM, `H${await rowOf('销售额（元）', 1)}`, [['大客户']]);
    await putOn(FORM, `B${await rowOf('评估人', 1)}`, [['张三']]);
    await putOn(FORM, `F${await rowOf('评估人', 1)}`, [[46000]]);
    await putOn(FORM, `B${await rowOf('评估期间', 1)}`, [['2025 年度']]);
    await gradeNow(preset('pyramid-abcd'));
    await evaluated();
    const forms = formsOf(await cellsOf(FORM, 'A1:O300'));
    const starred = forms.find((form) => beside(form, '编号') === 'A*') ?? [];
    expect(linesOf(starred)[0]?.[7]).toBe('大客户');
    expect([beside(starred, '评估人'), beside(starred, '日期', 5)]).toEqual(['张三', 46000]);
    expect(forms.map((form) => beside(form, '评估期间'))).toEqual(forms.map(() => '2025 年度'));
    expect(forms.filter((form) => linesOf(form)[0]?.[7] !== '')).toHaveLength(1);
  });

  it.each(['member-5', 'ladder', 'lead-intent', 'rfm', 'clusters', 'hsbc-af', 'three-level', 'sales-class'])(
    'fits the scheme %s, in both languages',
    async (id) => {
      const scheme = preset(id);
      const numbers = scheme.indicators.filter(({ kind, derive }) => kind !== 'text' && derive === undefined);
      const cell = (at: number, { kind, categories }: (typeof numbers)[number], row: number) => {
        if (kind === 'date') return 45000 + row * 40 + at;
        if (kind === 'boolean') return row % 2 === 0 ? '是' : '否';
        if (kind === 'category') return categories?.[row % (categories.length || 1)]?.names['zh-CN'] ?? '';
        return ((row * 7 + at * 3) % 11) + (numbers[at]?.unit?.en === '%' ? 0 : 1) / 10;
      };
      await put([
        ['客户编号', '客户名称', ...numbers.map(({ names }) => names['zh-CN'])],
        ...Array.from({ length: 12 }, (_, row) => [
          `K${row}`,
          `客户${row}`,
          ...numbers.map((each, at) => cell(at, each, row)),
        ]),
      ]);
      for (const language of ['zh-CN', 'en'] as const) {
        await gradeNow(schemeIn(scheme, language));
        const written = await evaluated({ kind: 'one' });
        const form = await cellsOf(written.at(-1)?.sheet ?? '', 'A1:O60');
        expect(form.flat().filter((shown) => /^#[A-Z]/.test(String(shown)))).toEqual([]);
        const { grades, explainer, details } = await gradedSources();
        const { score } = explainer(details.order[0] ?? 0);
        const shown = beside(form, language === 'en' ? 'Final score' : '最终得分');
        if (grades.scheme.score === undefined) expect(shown).toBeUndefined();
        else if (score === undefined) expect(shown).toBe('');
        else expect(shown).toBeCloseTo(score, 9);
      }
    },
  );
});
