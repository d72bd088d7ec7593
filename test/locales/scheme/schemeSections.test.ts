import { schemeFacts } from '../../../src/grading';
import { presets } from '../../../src/grading/presets';
import type { Scheme } from '../../../src/grading/scheme';
import { schemeSections } from '../../../src/locales';
import { kindsScheme } from '../kindsScheme';

const sectionsOf = (language: Scheme['language'], scheme: Scheme) =>
  schemeSections(language, scheme, schemeFacts(scheme));
const linesOf = (title: string, scheme: Scheme, language: Scheme['language'] = 'en') =>
  sectionsOf(language, scheme).find((section) => section.title === title)?.lines;

describe('schemeSections', () => {
  it('leaves out what a scheme does not have', () => {
    expect(sectionsOf('en', kindsScheme()).map(({ title }) => title)).toEqual([
      'Indicators',
      'Composites',
      'Cuts',
      'How the tier is decided',
      'Tiers',
      'When to grade again',
    ]);
  });

  it('names of each indicator its unit or values, its first headers and how it is computed', () => {
    const scheme = kindsScheme();
    const [sales, ...others] = scheme.indicators;
    if (!sales) throw new RangeError('the test requires an indicator');
    const derive = { op: 'multiply', of: ['share', { op: 'add', of: ['sales', 1] }] } as const;
    const headers = ['销售额', '金额', 'Sales', 'Amount', 'Revenue', 'Turnover'];
    const described = { ...scheme, indicators: [{ ...sales, aliases: headers, derive }, ...others] };
    expect(linesOf('Indicators', described)).toEqual([
      'Sales (currency): headers such as Sales, Amount, Revenue; without a column: Share × (Sales + 1)',
      'Share (%): headers such as Share',
      'Last order: a date; headers such as Last order',
      'Strategic: yes or no; headers such as Strategic',
      'Credit: one of Good, Fair, Bad; headers such as Credit',
    ]);
    expect(linesOf('指标', described, 'zh-CN')?.[0]).toBe(
      '销售额（元）：列名如 销售额、金额；没有该列时用：份额 × (销售额 + 1)',
    );
  });

  it('says where weights come from that nobody typed', () => {
    const [value] = kindsScheme().composites;
    if (!value) throw new RangeError('the test requires a composite');
    const scheme = kindsScheme({ composites: [{ ...value, weights: { method: 'entropy' } }] });
    expect(linesOf('Composites', scheme)?.slice(1)).toEqual([
      '  Weights: from the data, heavier where customers differ more (entropy)',
      '  Sales: by percentile among the customers, higher is better; skipped where missing',
    ]);
  });

  it('names the rules of a table, scores in a row as ranges, what may be anything not at all', () => {
    const scheme = kindsScheme({
      cuts: [{ composite: 'value', of: 'sales', method: 'quantile', bins: 5 }],
      decide: {
        kind: 'table',
        rules: [
          { when: { value: [5, 4] }, tier: 'top' },
          { when: { value: [1, 3] }, tier: 'rest' },
          { when: { value: [1, 2, 3, 4, 5] }, tier: 'top' },
        ],
        otherwise: 'rest',
      },
    });
    expect(linesOf('How the tier is decided', scheme)).toEqual([
      'The first line that matches, from the top:',
      '  Value 4–5 → Key',
      '  Value 1, 3 → Ordinary',
      '  anything → Key',
      '  Everything else → Ordinary',
    ]);
  });

  it('tells how a ladder, clusters and typed tiers decide', () => {
    const rungs = [{ tier: 'top', requires: { indicator: 'sales', op: '>=', value: 5000 } }] as const;
    expect(linesOf('定级规则', kindsScheme({ decide: { kind: 'ladder', rungs } }), 'zh-CN')).toEqual([
      '取条件成立的最高等级：',
      '  重点：销售额 ≥ 5,000',
      '都不符合的不分级',
    ]);
    const clusters = { kind: 'clusters', composites: ['value'], orderBy: 'value', count: { from: 2, to: 6 } } as const;
    expect(linesOf('定级规则', kindsScheme({ decide: clusters }), 'zh-CN')?.[0]).toContain('2 至 6 群');
    const validity = {
      since: 'last',
      days: 7,
      extension: { indicator: 'credit', days: 7 },
      reassign: { indicator: 'vip', op: '=', value: 0 },
    } as const;
    expect(
      linesOf('How the tier is decided', kindsScheme({ decide: { kind: 'given', indicator: 'credit', validity } })),
    ).toEqual([
      'The tier is typed in the column Credit.',
      'It is valid for 7 days from Last order; expired without progress, the customer is reassigned.',
      'Extended once by 7 days where Credit says why.',
      'Reassigned at once: Strategic: no.',
    ]);
  });

  it('tells what gates do, what is kept and who is compared with whom', () => {
    const gate = {
      when: { indicator: 'sales', op: '=', value: 0 },
      reason: { 'zh-CN': '没买', en: 'No sales' },
    } as const;
    const scheme = kindsScheme({
      gates: [
        { id: 'a', kind: 'set', ...gate },
        { id: 'b', kind: 'cap', tier: 'rest', ...gate },
        { id: 'c', kind: 'floor', tier: 'top', ...gate },
      ],
      keep: { downgradeAfter: 2, minimumDays: 365 },
      levels: { indicator: 'credit', rollUp: ['sales', 'share'] },
    });
    expect(linesOf('Gates', scheme)).toEqual([
      'No sales → not graded',
      '  When: Sales = 0',
      'No sales → Ordinary at most',
      '  When: Sales = 0',
      'No sales → Key at least',
      '  When: Sales = 0',
    ]);
    expect(linesOf('升降级', scheme, 'zh-CN')).toEqual([
      '连续 2 次低于原等级才降级。',
      '达到等级后至少保留 365 天。',
      '达到更高等级立即升级。',
    ]);
    expect(linesOf('Levels', scheme)).toEqual([
      'Customers are compared only with those of the same Credit.',
      'Sales and Share of those below are added up for every customer above them.',
    ]);
  });

  describe.each(presets.map((preset) => [preset.id, preset] as const))('of the preset %s', (_id, preset) => {
    it.each(['zh-CN', 'en'] as const)('hold no id, no blank and nothing undefined in %s', (language) => {
      const sections = sectionsOf(language, preset);
      const said = sections.flatMap(({ lines }) => lines).join('\n');
      expect(said).not.toMatch(/undefined|NaN|\[object|\{|\}/);
      for (const { names, strategy } of preset.tiers) {
        expect(said).toContain(names[language]);
        expect(said).toContain(strategy[language]);
      }
      // Ids in camelCase could only be ids.
      const ids = preset.indicators.map(({ id }) => id).filter((id) => /[A-Z]/.test(id));
      for (const id of ids) expect(said.split(/[^\p{L}\p{N}]+/u)).not.toContain(id);
    });
  });
});

describe('weights that are derived', () => {
  const judged = (judgements: readonly (readonly number[])[]): Scheme => {
    const base = kindsScheme();
    const [composite] = base.composites;
    const [term] = composite?.terms ?? [];
    if (!composite || !term) throw new RangeError('the test requires a term');
    const terms = judgements.map(() => ({ ...term, weight: 0 }));
    return { ...base, composites: [{ ...composite, terms, weights: { method: 'ahp', judgements } }] };
  };
  const lines = (scheme: Scheme) =>
    schemeSections('en', scheme, schemeFacts(scheme)).flatMap((section) => section.lines);

  it('are shown with the consistency ratio of the judgements they come from', () => {
    const said = lines(
      judged([
        [1, 3],
        [1 / 3, 1],
      ]),
    ).join('\n');
    expect(said).toContain('pairwise judgements (AHP), consistency ratio 0.000');
    expect(said).toContain(' 75%');
    expect(said).toContain(' 25%');
  });
});
