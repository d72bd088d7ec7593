import {
  grade,
  gradeSteps,
  presets,
  summarise,
  type Columns,
  type Grades,
  type Indicator,
  type Scheme,
} from '../../src/grading';
import { columnsOf, schemeOf, termOf, tierIds } from './schemeFixture';

const text = { 'zh-CN': '字', en: 'Text' };

it('grade(columns, scheme) gives every row composites, bins, a score and a tier', () => {
  const grades = grade(columnsOf({ first: [80, 20], second: [60, 40] }), schemeOf());
  expect([...(grades.composites.overall ?? [])]).toEqual([70, 30]);
  expect([...grades.scores]).toEqual([70, 30]);
  expect([...(grades.bins.overall ?? [])]).toEqual([2, 1]);
  expect(tierIds(grades)).toEqual(['high', 'low']);
  expect(grades.cuts).toEqual([{ composite: 'overall', thresholds: [60], reaches: '>=' }]);
  expect(grades.issues).toEqual([]);
});

it.each([
  ['just below', 59.999, 'low'],
  ['on', 60, 'high'],
  ['just above', 60.001, 'high'],
])('grade(columns, scheme) puts a score %s a threshold on the better side from there on', (_name, value, tier) => {
  expect(tierIds(grade(columnsOf({ first: [value], second: [value] }), schemeOf()))).toEqual([tier]);
});

it('grade(columns, scheme) grades no row where a required column is absent, and says which', () => {
  const grades = grade(columnsOf({ first: [80, 20] }), schemeOf());
  expect(tierIds(grades)).toEqual([null, null]);
  expect(grades.issues).toEqual([
    { code: 'columnMissing', params: { indicator: 'second', derivable: 'no', from: '' }, indicator: 'second' },
  ]);
  expect(grades.composites.overall).toHaveLength(2);
});

it('grade(columns, scheme) drops an optional term without a column, once said', () => {
  const composites = [
    { id: 'overall', names: text, terms: [termOf('first', 0.5), termOf('second', 0.5, { optional: true })] },
  ];
  const grades = grade(columnsOf({ first: [80, 20] }), schemeOf({ composites }));
  expect([...grades.scores]).toEqual([80, 20]);
  expect(grades.issues).toEqual([{ code: 'columnAbsent', params: { indicator: 'second' }, indicator: 'second' }]);
});

it('grade(columns, scheme) says of every row without a grade what it lacks', () => {
  const composites = [
    { id: 'overall', names: text, terms: [termOf('first', 0.5, { missing: 'ungraded' }), termOf('second', 0.5)] },
  ];
  const columns = columnsOf({ first: [80, undefined, 80], second: [80, 80, undefined] });
  const grades = grade(columns, schemeOf({ composites }));
  expect(tierIds(grades)).toEqual(['high', null, 'high']);
  expect(grades.issues).toEqual([{ code: 'valueMissing', params: { indicator: 'first' }, row: 1, indicator: 'first' }]);
});

it('grade(columns, scheme) leaves a row without any value ungraded', () => {
  const grades = grade(columnsOf({ first: [undefined], second: [undefined] }), schemeOf());
  expect(tierIds(grades)).toEqual([null]);
  expect(grades.issues).toEqual([
    { code: 'noUsableValue', params: { indicator: 'first' }, indicator: 'first' },
    { code: 'noUsableValue', params: { indicator: 'second' }, indicator: 'second' },
    { code: 'compositeMissing', params: { composite: 'overall' }, row: 0 },
  ]);
});

it('grade(columns, scheme) compares only the rows that no set gate took out', () => {
  const scheme = schemeOf({
    composites: [{ id: 'overall', names: text, terms: [termOf('first', 1, { normalise: { method: 'percentile' } })] }],
    cuts: [{ composite: 'overall', method: 'median' }],
    gates: [{ id: 'out', kind: 'set', when: { indicator: 'second', op: '=', value: 0 }, tier: 'low', reason: text }],
  });
  const grades = grade(columnsOf({ first: [1, 2, 3, 900, 999], second: [1, 1, 1, 0, 0] }), scheme);
  // The percentiles of 1, 2, 3 alone.
  expect([...(grades.composites.overall ?? [])]).toEqual([0, 50, 100, NaN, NaN]);
  expect(tierIds(grades)).toEqual(['low', 'high', 'high', 'low', 'low']);
  expect([...grades.gates]).toEqual([-1, -1, -1, 0, 0]);
});

it('grade(columns, scheme) puts all into the lowest class of an amount without a positive total, and says so', () => {
  const scheme = schemeOf({ cuts: [{ composite: 'overall', method: 'pareto', amount: 'first', shares: [0.8] }] });
  const grades = grade(columnsOf({ first: [0, -5], second: [50, 50] }), scheme);
  expect(tierIds(grades)).toEqual(['low', 'low']);
  expect(grades.issues).toEqual([{ code: 'amountWithoutTotal', params: { indicator: 'first' }, indicator: 'first' }]);
});

describe('the as-of date', () => {
  const scheme = schemeOf({
    indicators: [
      ...schemeOf().indicators.slice(0, 1),
      { id: 'lastOrder', names: text, aliases: [], kind: 'date', dimension: 'behavioural' },
      {
        id: 'second',
        names: text,
        aliases: [],
        kind: 'number',
        dimension: 'behavioural',
        derive: { op: 'daysSince', of: ['lastOrder'] },
      },
    ],
  });
  const columns = columnsOf({ first: [50, 50], lastOrder: [45000, 45010] });

  it('is the latest date in the data where none is given', () => {
    const grades = grade(columns, scheme);
    expect(grades.asOf).toBe(45010);
    expect([...(grades.columns.numbers.second ?? [])]).toEqual([10, 0]);
  });

  it('is the one given, and later dates are reported', () => {
    const grades = grade(columns, scheme, { asOf: 45001 });
    expect([...(grades.columns.numbers.second ?? [])]).toEqual([1, -9]);
    expect(grades.issues).toEqual([
      { code: 'dateAfterAsOf', params: { indicator: 'lastOrder', count: 1 }, indicator: 'lastOrder' },
    ]);
  });

  it('is unknown where there is no date', () => {
    const grades = grade(columnsOf({ first: [50], second: [50] }), scheme);
    expect(grades.asOf).toBeUndefined();
    expect(tierIds(grades)).toEqual(['low']);
  });
});

it('grade(columns, scheme) of no rows is empty', () => {
  for (const scheme of presets) {
    const columns = columnsOf({ sales: [], lastOrder: [], orders: [] });
    expect(grade(columns, scheme).tiers).toHaveLength(0);
  }
});

it('grade(columns, scheme) requires columns of one length', () => {
  const columns = { rowCount: 2, numbers: { first: Float64Array.of(1, 2), second: Float64Array.of(1) } };
  expect(() => grade(columns, schemeOf())).toThrow(new RangeError('grade requires 2 values of second, but it has 1'));
});

it('gradeSteps(columns, scheme) says how far it is, between 0 and 1', () => {
  const steps = [...gradeSteps(columnsOf({ first: [1], second: [2] }), schemeOf())];
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.every((share) => share > 0 && share < 1)).toBe(true);
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
});

describe('customers in another order', () => {
  /** A fixed sequence of chances, so that the test is the same every time. */
  const chances = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

  /** Half of the customers share a few values, so that ties are many; a tenth of the cells are blank. */
  const customers = ({ indicators }: Scheme, count: number): Columns => {
    const chance = chances(7);
    const value = ({ kind, categories = [], within: [lowest, highest] = [0, 1e5] }: Indicator, row: number) => {
      if (chance() < 0.1) return undefined;
      if (kind === 'category') return Math.floor(chance() * categories.length);
      if (kind === 'boolean') return Math.floor(chance() * 2);
      if (kind === 'date') return 44000 + Math.floor(chance() * 1000);
      const share = row % 2 === 0 ? Math.floor(chance() * 5) / 5 : chance();
      return lowest + share * (highest - lowest);
    };
    return columnsOf(
      Object.fromEntries(
        indicators
          .filter(({ kind }) => kind !== 'text')
          .map((indicator) => [indicator.id, Array.from({ length: count }, (_, row) => value(indicator, row))]),
      ),
    );
  };

  const reordered = (columns: Columns, order: readonly number[]): Columns => ({
    rowCount: columns.rowCount,
    numbers: Object.fromEntries(
      Object.entries(columns.numbers).map(([id, values]) => [
        id,
        Float64Array.from(order, (row) => values[row] ?? NaN),
      ]),
    ),
  });

  it.each(presets.map((scheme) => [scheme.id, scheme] as const))(
    'get the same grades, to the last digit: %s',
    (_id, scheme) => {
      const columns = customers(scheme, 501);
      const chance = chances(11);
      const order = Array.from({ length: 501 }, (_, row) => [chance(), row] as const)
        .sort(([one], [other]) => one - other)
        .map(([, row]) => row);
      const before = grade(columns, scheme);
      const after = grade(reordered(columns, order), scheme);
      const moved = (column: ArrayLike<number> | undefined) => order.map((row) => column?.[row]);
      expect(new Set(before.tiers).size).toBeGreaterThan(2);
      expect([...after.tiers]).toEqual(moved(before.tiers));
      expect([...after.scores]).toEqual(moved(before.scores));
      expect([...after.gates]).toEqual(moved(before.gates));
      for (const { id } of scheme.composites) {
        expect([...(after.composites[id] ?? [])]).toEqual(moved(before.composites[id]));
        expect([...(after.bins[id] ?? [])]).toEqual(moved(before.bins[id]));
      }
      expect(after.cuts).toEqual(before.cuts);
      const sales = (grades: Grades) => summarise(grades, grades.columns.numbers.sales);
      expect(sales(after)).toEqual(sales(before));
    },
  );
});
