import * as fc from 'fast-check';
import { grade, nextTier, type Columns, type Grades, type Rule, type Scheme, type Term } from '../../../src/grading';
import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';
import { regrader } from '../../../src/grading/next/regrader';
import { readyGrading } from '../../../src/grading/reasons/readyGrading';
import { columnsOf, schemeOf, termOf, tierOf } from '../schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };
const tiers = [tierOf('A', 1), tierOf('B', 2), tierOf('C', 3)];
const rules = [
  { when: { overall: [3] }, tier: 'A' },
  { when: { overall: [2] }, tier: 'B' },
  { when: { overall: [1] }, tier: 'C' },
];
const reason = { 'zh-CN': '理由', en: 'Reason' };

/** A pyramid of three tiers over two indicators. */
function pyramid(terms: readonly Term[], other: Partial<Scheme> = {}): Scheme {
  return schemeOf({
    composites: [{ id: 'overall', names, terms }],
    cuts: [{ composite: 'overall', method: 'absolute', thresholds: [40, 70] }],
    decide: { kind: 'table', rules },
    tiers,
    ...other,
  });
}

const linear = [termOf('first', 0.75), termOf('second', 0.25)];

it('nextTier(grades, row) names the gap in points, and the smallest change of each indicator that closes it', () => {
  // 0.75 × 60 + 0.25 × 20 = 50: 20 short of A. 20 ÷ 0.75 = 26.67 more of the first; 80 more of the second.
  const grades = grade(columnsOf({ first: [60, 90, 10], second: [20, 100, 10] }), pyramid(linear));
  expect(nextTier(grades, 0)).toEqual({
    row: 0,
    tier: 'B',
    next: 'A',
    gaps: [{ composite: 'overall', value: 50, threshold: 70, gap: 20, tier: 'A' }],
    // On the way to 87 no customer is passed; on the way to 100 none either.
    changes: [
      { indicator: 'first', from: 60, to: 87, tier: 'A', effort: 0 },
      { indicator: 'second', from: 20, to: 100, tier: 'A', effort: 0 },
    ],
    requirements: [],
  });
});

it('nextTier(grades, row) of the best tier, and of a row without a grade, is nothing', () => {
  const grades = grade(columnsOf({ first: [100, undefined], second: [100, undefined] }), pyramid(linear));
  expect(nextTier(grades, 0)).toBeUndefined();
  expect(nextTier(grades, 1)).toBeUndefined();
});

it('nextTier(grades, row) names the cap that holds a tier down, and the change that frees it', () => {
  const gates = [
    { id: 'overdue', kind: 'cap', when: { indicator: 'late', op: '>', value: 90 }, tier: 'B', reason },
  ] as const;
  const indicators = [
    ...schemeOf().indicators,
    { id: 'late', names, aliases: [], kind: 'number', dimension: 'risk' } as const,
  ];
  const grades = grade(columnsOf({ first: [90], second: [90], late: [120] }), pyramid(linear, { gates, indicators }));
  expect(nextTier(grades, 0)).toMatchObject({
    tier: 'B',
    next: 'A',
    cappedBy: 'overdue',
    changes: [{ indicator: 'late', from: 120, to: 90, tier: 'A' }],
  });
});

it('nextTier(grades, row) of a ladder lists what the next rung asks for and the row does not have', () => {
  const rung = (tier: string, first: number, second: number) => ({
    tier,
    requires: {
      all: [
        { indicator: 'first', op: '>=', value: first } as const,
        { indicator: 'second', op: '>=', value: second } as const,
      ],
    },
  });
  const decide = { kind: 'ladder', rungs: [rung('A', 50, 5), rung('B', 10, 1)], otherwise: 'C' } as const;
  const scheme = pyramid([], { composites: [], cuts: [], score: undefined, decide });
  const grades = grade(columnsOf({ first: [20, 60, 5], second: [3, 4, 0] }), scheme);
  expect(nextTier(grades, 0)).toMatchObject({ tier: 'B', next: 'A', gaps: [], changes: [] });
  expect(nextTier(grades, 0)?.requirements).toEqual(decide.rungs[0].requires.all);
  expect(nextTier(grades, 1)).toMatchObject({
    changes: [{ indicator: 'second', from: 4, to: 5, tier: 'A' }],
    requirements: [{ indicator: 'second', op: '>=', value: 5 }],
  });
  expect(nextTier(grades, 2)).toMatchObject({ tier: 'C', next: 'B', changes: [] });
});

it('nextTier(grades, row) of a row that a gate set says what would let it be graded again', () => {
  const gates = [
    { id: 'gone', kind: 'set', when: { indicator: 'second', op: '<', value: 5 }, tier: 'C', reason },
  ] as const;
  const grades = grade(columnsOf({ first: [80, 90], second: [4, 50] }), pyramid(linear, { gates }));
  expect(nextTier(grades, 0)).toMatchObject({
    tier: 'C',
    next: 'B',
    cappedBy: 'gone',
    changes: [{ indicator: 'second', from: 4, to: 5, tier: 'B' }],
  });
});

it('what is derived follows: the change named is one that can be made', () => {
  const indicators = [
    ...schemeOf().indicators,
    {
      id: 'ratio',
      names,
      aliases: [],
      kind: 'number',
      dimension: 'financial',
      derive: { op: 'divide', of: ['first', 'second'] },
    } as const,
  ];
  const scheme = pyramid([termOf('ratio', 1)], { indicators });
  const grades = grade(columnsOf({ first: [100, 400], second: [2, 2] }), scheme);
  // 100 ÷ 2 = 50; 140 ÷ 2 = 70, or 100 ÷ 1 = 100.
  expect(nextTier(grades, 0)?.changes).toEqual([{ indicator: 'first', from: 100, to: 140, tier: 'A', effort: 0 }]);
});

it.each([-1, 2, 0.5])('nextTier(grades, %d) requires a row of the grades', (row) => {
  const grades = grade(columnsOf({ first: [1, 2], second: [1, 2] }), pyramid(linear));
  expect(() => nextTier(grades, row)).toThrow(new RangeError('nextTier requires a row of the grades'));
});

const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 8 });
const customers = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 12 })
  .map((rows) => columnsOf({ first: rows.map(([first]) => first), second: rows.map(([, second]) => second) }));

function withValue({ rowCount, numbers }: Columns, row: number, indicator: string, to: number): Columns {
  const column = (numbers[indicator] ?? new Float64Array(rowCount)).slice();
  column[row] = to;
  return { rowCount, numbers: { ...numbers, [indicator]: column } };
}
const tierAt = ({ scheme, tiers: of }: Grades, row: number) => scheme.tiers[of[row] ?? -1]?.id;

it('every change reaches its tier when all are graded again by absolute thresholds, and one step less does not', () => {
  const gates = [
    { id: 'cap', kind: 'cap', when: { indicator: 'second', op: '<', value: 10 }, tier: 'B', reason },
  ] as const;
  const absolute = pyramid([termOf('first', 0.6), termOf('second', 0.4, { direction: 'lower', missing: 'zero' })], {
    gates,
  });
  const steady = pyramid(linear);
  fc.assert(
    fc.property(customers, fc.constantFrom(absolute, steady), (columns, scheme) => {
      const grades = grade(columns, scheme);
      for (let row = 0; row < columns.rowCount; row++) {
        for (const { indicator, from, to, tier } of nextTier(grades, row)?.changes ?? []) {
          expect(tierAt(grade(withValue(columns, row, indicator, to), scheme), row)).toBe(tier);
          if (from === undefined) continue;
          const less = to + Math.sign(from - to);
          const before = tierAt(grade(withValue(columns, row, indicator, less), scheme), row) ?? 'C';
          expect(before >= (tierAt(grades, row) ?? '')).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** The percentile of these customers as fixed bands: a value between two of them has a degree of its own. */
function frozen(column: Float64Array): Term['normalise'] {
  const sorted = column.filter((each) => !Number.isNaN(each)).sort();
  const degree = percentileDegree(sorted);
  const bands = [...new Set(sorted)].flatMap((from) => [
    { from, degree: degree(from) },
    { from: from + 0.25, degree: degree(from + 0.25) },
  ]);
  return { method: 'bands', below: degree(-1), bands };
}

it('every change reaches its tier where cuts and percentiles are relative, the thresholds of this grading standing', () => {
  const terms = linear.map((term) => ({ ...term, normalise: { method: 'percentile' } as const }));
  const cuts = [{ composite: 'overall', method: 'share', shares: [0.2, 0.3, 0.5] }] as const;
  fc.assert(
    fc.property(customers, (columns) => {
      const grades = grade(columns, pyramid(terms, { cuts }));
      const standing = pyramid(
        terms.map((term) => ({ ...term, normalise: frozen(columns.numbers[term.indicator] ?? new Float64Array(0)) })),
        { cuts: [{ composite: 'overall', method: 'absolute', thresholds: grades.cuts[0]?.thresholds ?? [] }] },
      );
      for (let row = 0; row < columns.rowCount; row++) {
        for (const { indicator, to, tier } of nextTier(grades, row)?.changes ?? []) {
          expect(tierAt(grade(withValue(columns, row, indicator, to), standing), row)).toBe(tier);
        }
      }
    }),
    { numRuns: 150 },
  );
});

it('nothing nearer than a change that is proposed reaches a better tier, and where none is, nothing does', () => {
  const crossed: readonly Rule[] = [
    { when: { one: [3] }, tier: 'A' },
    { when: { one: [2], two: [1] }, tier: 'A' },
    { when: { one: [2] }, tier: 'B' },
    { when: { one: [1] }, tier: 'C' },
  ];
  const percentile = { method: 'percentile' } as const;
  const two = pyramid([], {
    composites: [
      { id: 'one', names, terms: [termOf('first', 0.7, { normalise: percentile }), termOf('second', 0.3)] },
      { id: 'two', names, terms: [termOf('second', 1, { direction: 'lower', normalise: { method: 'minmax' } })] },
    ],
    cuts: [
      { composite: 'one', method: 'share', shares: [0.2, 0.3, 0.5] },
      { composite: 'two', of: 'second', direction: 'lower', method: 'quantile', bins: 3 },
    ],
    decide: { kind: 'table', rules: crossed },
  });
  const bounds = { first: 100, second: 100 };
  fc.assert(
    fc.property(customers, fc.constantFrom(two, pyramid(linear)), (columns, scheme) => {
      const grades = grade(columns, scheme);
      const at = regrader(readyGrading(grades));
      for (let row = 0; row < columns.rowCount; row++) {
        const lacking = nextTier(grades, row);
        if (lacking === undefined) continue;
        const { now, regraded } = at(row);
        for (const [indicator, highest] of Object.entries(bounds)) {
          const from = columns.numbers[indicator]?.[row] ?? NaN;
          if (Number.isNaN(from)) continue;
          const values = columns.numbers[indicator]?.filter((value) => !Number.isNaN(value)) ?? [];
          const better = Array.from({ length: highest + 1 }, (_, value) => value).filter((value) => {
            const isTried = value >= Math.min(...values) && value <= Math.max(...values);
            const { tier } = regraded(indicator, value);
            return isTried && tier !== -1 && tier < now.tier;
          });
          const change = lacking.changes.find((each) => each.indicator === indicator);
          if (change === undefined) expect(better).toEqual([]);
          else {
            const isNearer = (value: number) =>
              Math.sign(value - from) === Math.sign(change.to - from) &&
              Math.abs(value - from) < Math.abs(change.to - from);
            expect(better.filter(isNearer)).toEqual([]);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('a row graded again without a change keeps its tier', () => {
  const terms = linear.map((term) => ({ ...term, normalise: { method: 'zscore' } as const }));
  fc.assert(
    fc.property(customers, (columns) => {
      const grades = grade(columns, pyramid(terms, { cuts: [{ composite: 'overall', method: 'jenks', bins: 3 }] }));
      const ready = readyGrading(grades);
      const at = regrader(ready);
      grades.tiers.forEach((tier, row) => expect(at(row).now.tier).toBe(tier));
    }),
  );
});
