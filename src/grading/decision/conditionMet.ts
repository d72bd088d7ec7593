import type { Comparison, Condition, Indicator } from '../scheme';
import type { Columns } from '../types';

/** Whether a row meets a condition. */
export type RowTest = (row: number) => boolean;

/**
 * A condition made ready for these columns. A missing value meets only `missing`; an indicator without a column
 * meets only `absent`; `not` turns either round.
 *
 * @param indicators the scheme's: they name the categories
 */
export function conditionMet(condition: Condition, indicators: readonly Indicator[], columns: Columns): RowTest {
  if ('all' in condition) {
    const tests = condition.all.map((part) => conditionMet(part, indicators, columns));
    return (row) => tests.every((test) => test(row));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => conditionMet(part, indicators, columns));
    return (row) => tests.some((test) => test(row));
  }
  if ('not' in condition) {
    const test = conditionMet(condition.not, indicators, columns);
    return (row) => !test(row);
  }
  const values = columns.numbers[condition.indicator];
  if (condition.op === 'absent') return () => values === undefined;
  if (values === undefined) return () => false;
  if (condition.op === 'in') {
    const { categories = [] } = indicators.find(({ id }) => id === condition.indicator) ?? {};
    const sought = new Set(condition.categories.map((id) => categories.findIndex((category) => category.id === id)));
    return (row) => sought.has(values[row] ?? NaN);
  }
  if (!('value' in condition)) {
    const isSought = condition.op === 'missing';
    return (row) => Number.isNaN(values[row]) === isSought;
  }
  return comparisons[condition.op](values, condition.value);
}

type Compared = (values: Float64Array, value: number) => RowTest;

/** What is missing is NaN, which differs from everything and compares with nothing. Numbers handed on would be boxed. */
const comparisons: Readonly<Record<Comparison, Compared>> = {
  '<': (values, value) => (row) => (values[row] ?? NaN) < value,
  '<=': (values, value) => (row) => (values[row] ?? NaN) <= value,
  '=': (values, value) => (row) => values[row] === value,
  '!=': (values, value) => (row) => !Number.isNaN(values[row] ?? NaN) && values[row] !== value,
  '>=': (values, value) => (row) => (values[row] ?? NaN) >= value,
  '>': (values, value) => (row) => (values[row] ?? NaN) > value,
};
