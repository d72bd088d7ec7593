import { periodsOf } from '../../../src/grading/orders/periodsOf';
import { serialOf } from './orderFiles';

const periodOf = (from: string, to: string) => ({ from: serialOf(from), to: serialOf(to) });

it('periodsOf("year") are the calendar years of the data, the one of the as-of day included', () => {
  expect(periodsOf('year', serialOf('2023-12-31'), serialOf('2025-01-01'))).toEqual([
    periodOf('2023-01-01', '2024-01-01'),
    periodOf('2024-01-01', '2025-01-01'),
    periodOf('2025-01-01', '2026-01-01'),
  ]);
});

it('periodsOf("year") are at most 20: a date mistyped makes no column for each year since', () => {
  const years = periodsOf('year', 61, serialOf('2025-06-30'));
  expect(years).toHaveLength(20);
  expect(years[0]).toEqual(periodOf('2006-01-01', '2007-01-01'));
});

it('periodsOf("twelveMonths") end with the as-of day, in a leap year too', () => {
  expect(periodsOf('twelveMonths', 61, serialOf('2024-02-29'))).toEqual([
    periodOf('2022-03-01', '2023-03-01'),
    periodOf('2023-03-01', '2024-03-01'),
  ]);
});

it('periodsOf(periods) are those given; none without a wish, and no years without data', () => {
  const given = [periodOf('2024-01-01', '2024-07-01')];
  expect(periodsOf(given, 61, undefined)).toBe(given);
  expect(periodsOf(undefined, 61, 61)).toEqual([]);
  expect(periodsOf('year', NaN, undefined)).toEqual([]);
});
