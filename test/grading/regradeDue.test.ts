import { regradeDue } from '../../src/grading';
import { serialOf } from './orders/orderFiles';

// Read off a calendar; 2024 is a leap year, 2023, 2025 and 2100 are not.
it.each([
  ['2024-02-28', 'day', '2024-02-29'],
  ['2024-12-31', 'day', '2025-01-01'],
  ['2024-12-28', 'week', '2025-01-04'],
  ['2024-01-15', 'month', '2024-02-15'],
  ['2024-01-31', 'month', '2024-02-29'],
  ['2023-01-31', 'month', '2023-02-28'],
  ['2024-12-31', 'month', '2025-01-31'],
  ['2024-11-30', 'quarter', '2025-02-28'],
  ['2024-03-31', 'quarter', '2024-06-30'],
  ['2024-08-31', 'halfYear', '2025-02-28'],
  ['2024-06-30', 'halfYear', '2024-12-30'],
  ['2024-02-29', 'year', '2025-02-28'],
  ['2099-02-28', 'year', '2100-02-28'],
] as const)('regradeDue of %s, every %s, is %s', (asOf, every, due) => {
  expect(regradeDue(serialOf(asOf), every)).toBe(serialOf(due));
});

it('regradeDue(asOf, every) does not count the time of day', () => {
  expect(regradeDue(serialOf('2024-01-31') + 0.99, 'month')).toBe(serialOf('2024-02-29'));
});

it.each([60, -1, NaN, Infinity])(
  'regradeDue(%p, every) requires a day that Excel and the calendar agree on',
  (asOf) => {
    expect(() => regradeDue(asOf, 'year')).toThrow(new RangeError('regradeDue requires a day from 1900-03-01 on'));
  },
);
