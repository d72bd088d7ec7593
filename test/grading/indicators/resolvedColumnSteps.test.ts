import { resolvedColumnSteps } from '../../../src/grading/indicators/resolvedColumnSteps';
import { stepsOf } from '../../sheets/stepsOf';
import { columnsOf, schemeOf } from '../schemeFixture';

const text = { 'zh-CN': '指标', en: 'Indicator' };
const scheme = schemeOf({
  indicators: [
    { id: 'first', names: text, aliases: [], kind: 'number', dimension: 'financial', within: [0, 1] },
    {
      id: 'second',
      names: text,
      aliases: [],
      kind: 'number',
      dimension: 'financial',
      derive: { op: 'add', of: ['first', 1] },
    },
  ],
});

const resolveColumns = (...given: Parameters<typeof resolvedColumnSteps>) =>
  stepsOf(resolvedColumnSteps(...given)).value;

it('resolvedColumnSteps(columns) yields before each indicator the scheme uses', () => {
  // Two indicators, one found and one derived from it.
  expect(stepsOf(resolvedColumnSteps(columnsOf({ first: [0.5] }), scheme, NaN)).yields).toBe(2);
});

it('resolvedColumnSteps(columns) derives what has no column of its own', () => {
  const { columns, issues } = resolveColumns(columnsOf({ first: [0.5, undefined] }), scheme, NaN);
  expect([...(columns.numbers.second ?? [])]).toEqual([1.5, NaN]);
  expect(issues).toEqual([]);
});

it('resolvedColumnSteps(columns) prefers a column found, blank cells included', () => {
  const { columns } = resolveColumns(columnsOf({ first: [0.5, 0.5], second: [9, undefined] }), scheme, NaN);
  expect([...(columns.numbers.second ?? [])]).toEqual([9, NaN]);
});

it('resolvedColumnSteps(columns) says once what is neither found nor derived', () => {
  const { columns, issues } = resolveColumns(columnsOf({ second: [1] }), scheme, NaN);
  expect(Object.keys(columns.numbers)).toEqual(['second']);
  expect(issues).toEqual([{ code: 'columnAbsent', params: { indicator: 'first' }, indicator: 'first' }]);
});

it.each([
  ['above what is possible', 1.001, 1.001],
  ['below what is possible', -0.001, -0.001],
  ['infinite', Infinity, 'Infinity'],
])(
  'resolvedColumnSteps(columns) takes a value %s as missing, with an issue, its input unchanged',
  (_name, value, found) => {
    const given = columnsOf({ first: [0, value, 1], second: [1, 2, 3] });
    const { columns, issues } = resolveColumns(given, scheme, NaN);
    expect([...(columns.numbers.first ?? [])]).toEqual([0, NaN, 1]);
    expect(given.numbers.first?.[1]).toBe(value);
    expect(issues).toEqual([
      {
        code: 'valueOutOfRange',
        params: { indicator: 'first', found, lowest: 0, highest: 1 },
        row: 1,
        indicator: 'first',
      },
    ]);
  },
);

it('resolvedColumnSteps(columns) takes an amount that would overflow any sum as missing', () => {
  const { columns } = resolveColumns(columnsOf({ first: [0], second: [1e300] }), scheme, NaN);
  expect(columns.numbers.second?.[0]).toBeNaN();
});
