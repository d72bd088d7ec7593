import { explain, grade, presetById } from '../../src/grading';
import type { Grades } from '../../src/grading/types';
import { basisWriter } from '../../src/locales';

const scheme = presetById('value-potential');
if (!scheme) throw new RangeError('the test requires the preset value-potential');

/** Sales by hand: 3000 and 1000 of 4150 reach 80 %; the third has no sales, the fourth is low in both. */
const grades: Grades = grade(
  {
    rowCount: 4,
    numbers: {
      salesThisYear: Float64Array.of(3000, 1000, NaN, 150),
      salesLastYear: Float64Array.of(1000, 2000, 100, 300),
      orders: Float64Array.of(10, 5, 1, 3),
    },
  },
  scheme,
);

describe('basisWriter', () => {
  it('says what decided, what the composites are made of, and by how much', () => {
    const basis = basisWriter('zh-CN', scheme)(explain(grades, 0));
    expect(basis).toMatch(/^白金：价值 100\.0（高，按累计金额占比）、潜力 [\d.]+（高，以中位数为界）；/);
    expect(basis).toContain('价值 = 销售额 3,000 → 100.0×100%=100.0');
    // (3000 − 1000) ÷ 1000 = 200 %
    expect(basis).toContain('销售增长率 200% → ');
  });

  it('says it in English as well', () => {
    expect(basisWriter('en', scheme)(explain(grades, 3))).toMatch(
      /^Lead: Value 0\.0 \(low, by cumulative share of amount\), Potential/,
    );
  });

  it('names what is missing and what that led to', () => {
    const basis = basisWriter('zh-CN', scheme)(explain(grades, 2));
    expect(basis).toMatch(/^未分级：/);
    expect(basis).toContain('销售额缺失');
  });

  it('names the place of the score among those compared, once there is one', () => {
    const explanation = { ...explain(grades, 0), rank: 1, percentile: 100 };
    expect(basisWriter('zh-CN', scheme)(explanation)).toContain('；得分第 1 名，百分位 100.0；价值 = ');
    expect(basisWriter('en', scheme)(explanation)).toContain('; rank 1 by score, percentile 100.0; Value = ');
    const unplaced = { ...explanation, rank: undefined, percentile: undefined };
    expect(basisWriter('en', scheme)(unplaced)).not.toContain('rank');
  });

  it('leaves out what a composite is made of whose own value decides nothing', () => {
    const of = { ...scheme, cuts: [{ composite: 'potential', of: 'growth', method: 'median' }] } as const;
    const basis = basisWriter('en', of)(explain(grades, 0));
    expect(basis).toContain('Value = ');
    expect(basis).not.toContain('Potential = ');
  });

  it('is the reason of the gate where one decided', () => {
    const gated = presetById('hsbc-af');
    const gate = gated?.gates.find(({ kind }) => kind === 'set');
    if (!gated || !gate) throw new RangeError('the test requires a set gate in hsbc-af');
    const tier = gated.tiers.find(({ id }) => id === gate.tier)?.names['zh-CN'];
    const explanation = { row: 0, tier: gate.tier, decidedBy: 'gate' as const, gate: gate.id, composites: [] };
    expect(basisWriter('zh-CN', gated)(explanation)).toBe(`${tier}：${gate.reason['zh-CN']}`);
  });
});
