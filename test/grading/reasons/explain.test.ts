import { explain, explainerSteps, grade, presets, type Grades } from '../../../src/grading';
import { columnsOf, schemeOf } from '../schemeFixture';

const reason = { 'zh-CN': '理由', en: 'Reason' };
const cap = { id: 'cap', kind: 'cap', when: { indicator: 'second', op: '<', value: 50 }, tier: 'low', reason } as const;
const out = { ...cap, id: 'out', kind: 'set', when: { indicator: 'second', op: 'missing' } } as const;

it('explain(grades, row) names the tier, the rule, and weight × degree of every indicator', () => {
  const grades = grade(columnsOf({ first: [80], second: [60] }), schemeOf());
  expect(explain(grades, 0)).toEqual({
    row: 0,
    tier: 'high',
    score: 70,
    decidedBy: 'rule',
    rule: 0,
    rank: 1,
    percentile: 50,
    composites: [
      {
        composite: 'overall',
        value: 70,
        bin: 2,
        binCount: 2,
        contributions: [
          { indicator: 'first', value: 80, degree: 80, weight: 0.5, points: 40 },
          { indicator: 'second', value: 60, degree: 60, weight: 0.5, points: 30 },
        ],
      },
    ],
  });
});

it('explain(grades, row) names the gate that took a row out, without composites', () => {
  const grades = grade(columnsOf({ first: [80], second: [undefined] }), schemeOf({ gates: [out] }));
  const values = [{ indicator: 'second', value: undefined }];
  expect(explain(grades, 0)).toEqual({ row: 0, tier: 'low', decidedBy: 'gate', gate: 'out', values, composites: [] });
});

it('explain(grades, row) names the gate that capped a row beside the rule it would have followed', () => {
  const explanation = explain(grade(columnsOf({ first: [90], second: [40] }), schemeOf({ gates: [cap] })), 0);
  expect(explanation).toMatchObject({ tier: 'low', decidedBy: 'gate', gate: 'cap', rule: 0, score: 65 });
  expect(explanation.values).toEqual([{ indicator: 'second', value: 40 }]);
});

it('explain(grades, row) names what the rung that was reached looked at, as far as there are columns', () => {
  const requires = {
    any: [
      { indicator: 'first', op: '>=', value: 80 },
      { indicator: 'second', op: '>=', value: 80 },
    ],
  } as const;
  const decide = { kind: 'ladder', rungs: [{ tier: 'high', requires }], otherwise: 'low' } as const;
  const ladder = schemeOf({ composites: [], cuts: [], score: undefined, decide });
  const grades = grade(columnsOf({ first: [90, 10] }), ladder);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'rung', rule: 0, values: [{ indicator: 'first', value: 90 }] });
  expect(explain(grades, 1).values).toBeUndefined();
});

it('explain(grades, row) gives the value that was cut where the cut is on an indicator', () => {
  const cuts = [{ composite: 'overall', of: 'first', method: 'absolute', thresholds: [60] }] as const;
  const grades = grade(columnsOf({ first: [80, undefined], second: [0, 0] }), schemeOf({ cuts }));
  expect(explain(grades, 0).composites[0]).toMatchObject({ value: 40, bin: 2, measured: 80 });
  expect(explain(grades, 1).composites[0]?.measured).toBeUndefined();
});

it('explain(grades, row) of a row without a grade says so, and what was missing', () => {
  const explanation = explain(grade(columnsOf({ first: [undefined], second: [undefined] }), schemeOf()), 0);
  expect(explanation).toEqual({
    row: 0,
    decidedBy: 'none',
    composites: [
      {
        composite: 'overall',
        binCount: 2,
        contributions: [
          { indicator: 'first', weight: 0, points: 0, missing: 'skip' },
          { indicator: 'second', weight: 0, points: 0, missing: 'skip' },
        ],
      },
    ],
  });
});

it('explain(grades, row) where a required column is absent explains nothing, and does not fail', () => {
  const grades = grade(columnsOf({ first: [Infinity] }), schemeOf());
  expect(explain(grades, 0)).toEqual({
    row: 0,
    decidedBy: 'none',
    composites: [{ composite: 'overall', binCount: 2, contributions: [] }],
  });
});

it.each([-1, 1, 0.5, NaN])('explain(grades, %d) requires a row of the grades', (row) => {
  const grades = grade(columnsOf({ first: [80], second: [60] }), schemeOf());
  expect(() => explain(grades, row)).toThrow(new RangeError('explain requires a row of the grades'));
});

// The others have columns of their own; what holds for all presets is a property test.
const weighted = presets.filter(({ id }) => ['value-potential', 'pyramid-abcd', 'hsbc-af'].includes(id));

describe.each(weighted.map((scheme) => [scheme.id, scheme] as const))('explanations of %s', (_id, scheme) => {
  const grades: Grades = grade(
    columnsOf({
      sales: [100, 5, undefined, 40, -3, Infinity, 7],
      salesThisYear: [10, 2, undefined, 40, 0, 1, 7],
      salesLastYear: [0, 1, 5, 20, -3, 1, NaN],
      orders: [4, 1, 0, undefined, 1, 2, 3],
      firstOrder: [44000, 44500, undefined, 44000, 44800, 44900, undefined],
      lastOrder: [45000, 44999, undefined, 44990, 44100, 44950, 44990],
      satisfaction: [5, undefined, 3, 4, 1, 2, 3],
    }),
    scheme,
  );
  const rows = Array.from({ length: grades.rowCount }, (_, row) => row);

  it('have points that sum to the composite', () => {
    const computed = rows.flatMap((row) => explain(grades, row).composites).filter(({ value }) => value !== undefined);
    expect(computed.length).toBeGreaterThan(3);
    for (const { contributions, value } of computed) {
      expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(value ?? NaN, 9);
      expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
  });

  it('hold no NaN and no Infinity', () => {
    const numbers = (value: unknown): number[] => {
      if (typeof value === 'number') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
    };
    expect(rows.flatMap((row) => numbers(explain(grades, row))).filter((number) => !Number.isFinite(number))).toEqual(
      [],
    );
    expect(
      numbers(grades.issues)
        .concat(numbers(grades.cuts))
        .filter((number) => !Number.isFinite(number)),
    ).toEqual([]);
  });

  it('are the same after a structured clone of the grades', () => {
    const clone = structuredClone(grades);
    expect(clone).toEqual(grades);
    expect(rows.map((row) => explain(clone, row))).toEqual(rows.map((row) => explain(grades, row)));
  });

  it('are made ready with a yield before each term, which sorts a column', () => {
    const yields = [...explainerSteps(grades)].length;
    const present = scheme.composites
      .flatMap(({ terms }) => terms)
      .filter((term) => term.indicator in grades.columns.numbers);
    expect(yields).toBeGreaterThanOrEqual(present.length);
  });
});
