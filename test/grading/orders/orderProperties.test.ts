import fc from 'fast-check';
import { aggregateOrders, type CustomerOrders, type OrderLines, type OrderOptions } from '../../../src/grading';

interface Line {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
  readonly order: string;
  readonly product: string;
}

const line = fc.record<Line>({
  customer: fc.constantFrom('a', 'b', ' b', '丙', ''),
  day: fc.oneof(fc.integer({ min: 45_000, max: 45_800 }), fc.constant(NaN)),
  cents: fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constant(NaN)),
  order: fc.constantFrom('S1', 'S2', 'S3', 'S4'),
  product: fc.constantFrom('x', 'y', 'z', ''),
});

function columnsOf(lines: readonly Line[]): OrderLines {
  return {
    customers: lines.map(({ customer }) => customer),
    dates: Float64Array.from(lines, ({ day }) => day),
    amounts: Float64Array.from(lines, ({ cents }) => cents / 100),
    orders: lines.map(({ order }) => order),
    products: lines.map(({ product }) => product),
    regions: lines.map(({ product }) => product),
    quantities: Float64Array.from(lines, ({ cents }) => cents / 1000),
  };
}

/** All but the issues, which name rows. */
function customersOf(lines: readonly Line[], options?: OrderOptions): Omit<CustomerOrders, 'issues'> {
  const { issues, ...customers } = aggregateOrders(columnsOf(lines), options);
  expect(issues.length).toBeLessThanOrEqual(lines.length);
  return customers;
}

const countBy = fc.constantFrom('order', 'day', 'line' as const);
const periods = fc.constantFrom('year', 'twelveMonths' as const);

it('aggregateOrders(lines) is the same for the same lines in any order', () => {
  const shuffled = fc.array(line, { maxLength: 40 }).chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      other: fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      options: fc.record({ countBy, periods }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ lines, other, options }) => {
      expect(customersOf(other, options)).toEqual(customersOf(lines, options));
    }),
  );
});

it('aggregateOrders(lines) with order ids is the same where a line is split into parts', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (lines, share) => {
      const parts = lines.flatMap((whole) => {
        const cents = Math.round(whole.cents * share);
        return [
          { ...whole, cents },
          { ...whole, cents: whole.cents - cents },
        ].filter((part) => part.cents !== 0 || whole.cents === 0);
      });
      const { lineCount: _parts, ...split } = customersOf(parts);
      const { lineCount: _lines, ...together } = customersOf(lines);
      expect(split).toEqual(together);
    }),
  );
});

it('aggregateOrders(lines) gives every counted amount to one customer and one year', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { amount, periodAmounts, orders, returns } = customersOf(lines, { periods: 'year' });
      const cents = lines
        .filter(({ customer, day, cents: of }) => customer !== '' && !Number.isNaN(day) && !Number.isNaN(of))
        .reduce((sum, { cents: of }) => sum + of, 0);
      const totalOf = (column: Float64Array) => column.reduce((sum, value) => sum + Math.round(value * 100), 0);
      expect(totalOf(amount)).toBe(cents);
      expect(periodAmounts.reduce((sum, column) => sum + totalOf(column), 0)).toBe(totalOf(amount));
      expect(orders.every((count, at) => count + (returns[at] ?? 0) > 0)).toBe(true);
    }),
  );
});

it('aggregateOrders(lines) lets no NaN out but where a customer never ordered, and for growth without a base', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.double(), fc.double())), (lines) => {
      const result = aggregateOrders(
        {
          customers: lines.map(([customer]) => customer),
          dates: Float64Array.from(lines, ([, date]) => date),
          amounts: Float64Array.from(lines, ([, , amount]) => amount),
          quantities: Float64Array.from(lines, ([, , amount]) => amount),
        },
        { periods: 'year' },
      );
      const { amount, orders, returns, returnedAmount, quantity, periodAmounts } = result;
      for (const column of [amount, orders, returns, returnedAmount, quantity, ...periodAmounts]) {
        expect(column?.every(Number.isFinite)).toBe(true);
      }
      result.recencyDays.forEach((days, at) => expect(Number.isFinite(days)).toBe((orders[at] ?? 0) > 0));
    }),
  );
});
