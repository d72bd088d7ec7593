import * as fc from 'fast-check';
import { explain, grade, presets, type Columns, type Grades, type Indicator, type Scheme } from '../../src/grading';
import { columnsOf, schemeOf, termOf, tierIds } from './schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };

/** What cells hold, and what they should not: the largest and smallest numbers there are, both zeros, infinities. */
const odd = fc.constantFrom(0, -0, 1, 1e308, -1e308, 5e-324, Infinity, -Infinity, NaN, 0.1 + 0.2, 46000);
const number = fc.oneof(
  { arbitrary: fc.integer({ min: -5, max: 400 }), weight: 4 },
  fc.double({ min: 0, max: 1e6 }),
  odd,
);

function valueOf({ kind, categories = [] }: Indicator): fc.Arbitrary<number> {
  if (kind === 'boolean') return fc.constantFrom(0, 1, NaN);
  if (kind === 'category') return fc.oneof(fc.nat(categories.length - 1), fc.constant(NaN));
  if (kind === 'date') return fc.oneof({ arbitrary: fc.integer({ min: 44000, max: 46000 }), weight: 5 }, odd);
  return number;
}

/** Columns for a scheme: some of its indicators absent, none to a dozen customers. */
function columnsFor({ indicators }: Scheme, most = 12): fc.Arbitrary<Columns> {
  const used = indicators.filter(({ kind }) => kind !== 'text');
  return fc.nat(most).chain((rowCount) =>
    fc
      .tuple(
        ...used.map((indicator) =>
          fc.option(fc.array(valueOf(indicator), { minLength: rowCount, maxLength: rowCount }), {
            nil: undefined,
            freq: 9,
          }),
        ),
      )
      .map((lists) => ({
        rowCount,
        numbers: Object.fromEntries(
          lists.flatMap((list, index) =>
            list === undefined ? [] : [[used[index]?.id ?? '', Float64Array.from(list)]],
          ),
        ),
      })),
  );
}

const shuffled = ({ numbers }: Columns, order: readonly number[]): Columns => ({
  rowCount: order.length,
  numbers: Object.fromEntries(
    Object.entries(numbers).map(([id, column]) => [id, Float64Array.from(order, (row) => column[row] ?? NaN)]),
  ),
});

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe.each(presets.map((scheme) => [scheme.id, scheme] as const))('%s', (_id, scheme) => {
  it('gives no number that is none, whatever the cells hold, and a reason for every row without a tier', () => {
    fc.assert(
      fc.property(columnsFor(scheme), (columns) => {
        const grades = grade(columns, scheme, { asOf: 46000 });
        const isScore = (value: number) => Number.isNaN(value) || (value >= 0 && value <= 100);
        for (const column of [grades.scores, ...Object.values(grades.composites)]) {
          expect(column.every(isScore)).toBe(true);
        }
        for (const { thresholds } of grades.cuts) expect(thresholds.every(Number.isFinite)).toBe(true);
        const told = new Set(grades.issues.map(({ row }) => row));
        const isRefused = grades.issues.some(({ code }) =>
          ['columnMissing', 'compositeWithoutColumns', 'ladderWithoutColumns', 'tooFewForClusters'].includes(code),
        );
        grades.tiers.forEach((tier, row) => {
          const isExplained = tier !== -1 || grades.gates[row] !== -1 || told.has(row) || isRefused;
          expect(isExplained).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('grades a customer alike in whichever row it stands', () => {
    fc.assert(
      fc.property(
        columnsFor(scheme).chain((columns) =>
          fc.tuple(
            fc.constant(columns),
            fc.shuffledSubarray(
              Array.from({ length: columns.rowCount }, (_, row) => row),
              { minLength: columns.rowCount },
            ),
          ),
        ),
        ([columns, order]) => {
          const plain = grade(columns, scheme, { asOf: 46000 });
          const mixed = grade(shuffled(columns, order), scheme, { asOf: 46000 });
          const scores = order.map((row) => plain.scores[row]);
          expect(tierIds(mixed)).toEqual(order.map((row) => tierIds(plain)[row]));
          expect([...mixed.scores]).toEqual(scores);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('explains every score by points that add up to it, in finite numbers, after a structured clone as before', () => {
    fc.assert(
      fc.property(columnsFor(scheme, 6), (columns) => {
        const grades = grade(columns, scheme, { asOf: 46000 });
        const clone = structuredClone(grades);
        for (let row = 0; row < grades.rowCount; row++) {
          const explanation = explain(grades, row);
          expect(explain(clone, row)).toEqual(explanation);
          expect(numbersIn(explanation).every(Number.isFinite)).toBe(true);
          for (const { value, contributions } of explanation.composites) {
            if (value === undefined) continue;
            const sum = contributions.reduce((total, { points }) => total + points, 0);
            expect(Math.min(100, sum)).toBe(value);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

const rules = [
  { when: { overall: [3] }, tier: 'A' },
  { when: { overall: [2] }, tier: 'B' },
  { when: { overall: [1] }, tier: 'C' },
];
const tiers = ['A', 'B', 'C'].map((id, index) => ({
  ...schemeOf().tiers[0],
  id,
  names: { 'zh-CN': id, en: id },
  rank: index + 1,
})) as Scheme['tiers'];
type Cut = Scheme['cuts'][number];
type Normalise = Parameters<typeof termOf>[2] extends infer Other ? NonNullable<Other> : never;

const pyramid = (normalise: Normalise['normalise'], cut: Cut) =>
  schemeOf({
    composites: [
      { id: 'overall', names, terms: [termOf('first', 0.7, { normalise }), termOf('second', 0.3, { normalise })] },
    ],
    cuts: [cut],
    decide: { kind: 'table', rules },
    tiers,
  });
const share: Cut = { composite: 'overall', method: 'share', shares: [0.2, 0.3, 0.5] };
const breaks: Cut = { composite: 'overall', method: 'jenks', bins: 3 };
const absolute: Cut = { composite: 'overall', method: 'absolute', thresholds: [40, 70] };
const customers = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 25 })
  .map((rows) => columnsOf({ first: rows.map(([first]) => first), second: rows.map(([, second]) => second) }));
const mapped = ({ rowCount, numbers }: Columns, change: (value: number) => number): Columns => ({
  rowCount,
  numbers: { ...numbers, first: (numbers.first ?? new Float64Array(0)).map(change) },
});
const same = (one: Grades, other: Grades) => expect(tierIds(other)).toEqual(tierIds(one));

it.each([
  ['percentile', share],
  ['minmax', absolute],
  ['zscore', share],
] as const)('by %s, scaling a column by a power of two or adding a constant changes no tier', (method, cut) => {
  const scheme = pyramid({ method }, cut);
  fc.assert(
    fc.property(customers, fc.constantFrom(0.25, 2, 1024), fc.constantFrom(0, 64, -8), (columns, factor, constant) => {
      same(
        grade(columns, scheme),
        grade(
          mapped(columns, (value) => value * factor + constant),
          scheme,
        ),
      );
    }),
  );
});

it.each([
  ['minmax', absolute],
  ['minmax', share],
  ['zscore', absolute],
  ['linear', breaks],
] as const)('by %s, every customer standing twice changes no tier', (method, cut) => {
  const normalise = method === 'linear' ? ({ method, floor: 0, target: 60 } as const) : ({ method } as const);
  const scheme = pyramid(normalise, cut);
  fc.assert(
    fc.property(customers, (columns) => {
      const order = Array.from({ length: columns.rowCount * 2 }, (_, row) => row >> 1);
      const twice = tierIds(grade(shuffled(columns, order), scheme));
      const once = tierIds(grade(columns, scheme));
      // A share of an odd number is rounded up: twice the customers may have room for fewer of the equal ones.
      if (cut.method !== 'share') expect(twice).toEqual(order.map((row) => once[row]));
      else order.forEach((row, at) => expect((twice[at] ?? '') >= (once[row] ?? '')).toBe(true));
    }),
  );
});

it('the order of the indicators changes no tier where the weights are binary fractions', () => {
  const scheme = (order: readonly ['first' | 'second', number][]) =>
    schemeOf({
      composites: [{ id: 'overall', names, terms: order.map(([id, weight]) => termOf(id, weight)) }],
      cuts: [absolute],
      decide: { kind: 'table', rules },
      tiers,
    });
  fc.assert(
    fc.property(customers, (columns) => {
      same(
        grade(
          columns,
          scheme([
            ['first', 0.75],
            ['second', 0.25],
          ]),
        ),
        grade(
          columns,
          scheme([
            ['second', 0.25],
            ['first', 0.75],
          ]),
        ),
      );
    }),
  );
});

it.each([
  ['percentile', share],
  ['minmax', share],
  ['zscore', absolute],
  ['percentile', breaks],
  ['linear', absolute],
] as const)('by %s, a better value never lowers the tier of who has it among equal thresholds', (method, cut) => {
  const normalise = method === 'linear' ? ({ method, floor: 0, target: 60 } as const) : ({ method } as const);
  const scheme = pyramid(normalise, cut);
  fc.assert(
    fc.property(customers, (columns) => {
      const grades = grade(columns, scheme);
      const ids = tierIds(grades);
      for (let row = 0; row < columns.rowCount; row++) {
        for (let other = 0; other < columns.rowCount; other++) {
          const isAsGood = (id: string) => (columns.numbers[id]?.[row] ?? NaN) >= (columns.numbers[id]?.[other] ?? NaN);
          if (isAsGood('first') && isAsGood('second')) expect((ids[row] ?? '') <= (ids[other] ?? '')).toBe(true);
        }
      }
    }),
  );
});

it.each([
  ['one row', [7]],
  ['equal rows', [7, 7, 7, 7]],
])('%s stand in the middle of a relative scale', (_name, values) => {
  const scheme = pyramid({ method: 'percentile' }, absolute);
  const grades = grade(columnsOf({ first: values, second: values }), scheme);
  expect([...grades.scores]).toEqual(values.map(() => 50));
});

it('no rows are no grades, and no complaint', () => {
  for (const scheme of presets) {
    const numbers = Object.fromEntries(scheme.indicators.map(({ id }) => [id, new Float64Array(0)]));
    const grades = grade({ rowCount: 0, numbers }, scheme);
    expect(grades.tiers).toHaveLength(0);
    expect(grades.issues).toEqual([]);
  }
});

it('a sheet full to its last row is graded', () => {
  const rowCount = 1_048_575;
  const column = (step: number) => Float64Array.from({ length: rowCount }, (_, row) => (row * step) % 1000);
  const scheme = pyramid({ method: 'percentile' }, share);
  const grades = grade({ rowCount, numbers: { first: column(7), second: column(13) } }, scheme);
  const best = grades.tiers.reduce((count, tier) => count + (tier === 0 ? 1 : 0), 0);
  // At least the fifth asked for; a thousand distinct values make ties of about a thousandth of the rows.
  expect(best / rowCount).toBeGreaterThanOrEqual(0.2);
  expect(best / rowCount).toBeLessThan(0.21);
});
