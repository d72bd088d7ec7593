import { bookingSteps } from './bookingSteps';
import { countedBookingSteps, type OrderCounts } from './countedBookingSteps';
import type { CustomerLines } from './customerLineSteps';
import type { CodedTexts } from './internedTextSteps';
import { stableOrder } from './stableOrder';

/**
 * How often each customer ordered and returned, by what counts as one order.
 *
 * @param ids the order of every line, −1 where a line has none: it is then an order of its own; every line is one for
 *   `line`, every customer's day for `day`
 */
export function* orderCountSteps(
  lines: CustomerLines,
  ids: CodedTexts | 'day' | 'line',
): Generator<void, OrderCounts, void> {
  const { customers, customerCount, days } = lines;
  const all = days.map((_, line) => line);
  yield;
  if (ids === 'line') return yield* countedBookingSteps(lines, all, yield* bookingSteps(lines, all, all, false));

  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (const day of days) {
    firstDay = Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
  }
  yield;
  const fromFirst = days.map((day) => day - firstDay);
  yield;
  let order = stableOrder(all, fromFirst, Math.max(0, lastDay - firstDay + 1));
  yield;
  let keys = days;
  if (ids !== 'day') {
    keys = ids.codes.map((code, line) => (code < 0 ? ids.names.length + line : code));
    yield;
    order = stableOrder(order, keys, ids.names.length + days.length);
    yield;
  }
  order = stableOrder(order, customers, customerCount);
  yield;
  return yield* countedBookingSteps(lines, keys, yield* bookingSteps(lines, order, keys, ids !== 'day'));
}
