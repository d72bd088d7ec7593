import { calendarMonth, firstOfMonth } from '../../../src/grading/calendar/calendarMonth';
import { monthsLater } from '../../../src/grading/calendar/monthsLater';
import { serialOf } from '../orders/orderFiles';

// Read off a calendar.
it.each([
  ['2024-03-31', -1, '2024-02-29'],
  ['2025-03-01', -12, '2024-03-01'],
  ['2024-01-31', 13, '2025-02-28'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-05-31', 0, '2024-05-31'],
])('monthsLater of %s by %p is %s', (day, months, later) => {
  expect(monthsLater(serialOf(day), months)).toBe(serialOf(later));
});

it('calendarMonth(day) and firstOfMonth(year, month) agree on every day of four centuries', () => {
  for (let day = 61; day < 61 + 146_097; day++) {
    const { year, month, dayOfMonth } = calendarMonth(day);
    if (firstOfMonth(year, month) + dayOfMonth - 1 !== day) expect({ year, month, dayOfMonth }).toBe(day);
  }
  // Excel's first day that the calendar knows as well, 1900-03-01.
  expect(calendarMonth(61.5)).toEqual({ year: 1900, month: 2, dayOfMonth: 1 });
});
