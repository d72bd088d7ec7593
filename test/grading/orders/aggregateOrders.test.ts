import { aggregateOrders, aggregateOrdersSteps, type OrderLines } from '../../../src/grading';
import { stepsOf } from '../../sheets/stepsOf';

type Line = readonly [customer: string, day: number, amount: number, order?: string];

/** Lines on days counted from 1 January 2024 (45292). */
function linesOf(...lines: readonly Line[]): OrderLines {
  const hasOrders = lines.some(([, , , order]) => order !== undefined);
  return {
    customers: lines.map(([customer]) => customer),
    dates: Float64Array.from(lines, ([, day]) => 45_292 + day),
    amounts: Float64Array.from(lines, ([, , amount]) => amount),
    ...(hasOrders ? { orders: lines.map(([, , , order]) => order ?? '') } : {}),
  };
}

const list = (column: Float64Array | undefined) => [...(column ?? [])];

// All numbers below are counted by hand.
const ledger = linesOf(
  ['乙', 0, 100, 'S1'],
  ['乙', 0, 50.1, 'S1'],
  ['甲', 10, 80, 'S2'],
  ['乙', 30, 0.2, 'S3'],
  ['乙', 40, -20, 'R1'],
);

it('aggregateOrders(lines) describes every customer at the latest date', () => {
  const result = aggregateOrders(ledger);
  expect(result.ids).toEqual(['乙', '甲']);
  expect(result.asOf).toBe(45_332);
  expect(list(result.orders)).toEqual([2, 1]);
  expect(list(result.amount)).toEqual([130.3, 80]);
  expect(list(result.averageOrder)).toEqual([65.15, 80]);
  expect(list(result.firstOrder)).toEqual([45_292, 45_302]);
  expect(list(result.lastOrder)).toEqual([45_322, 45_302]);
  expect(list(result.recencyDays)).toEqual([10, 30]);
  expect(list(result.tenureDays)).toEqual([40, 30]);
  expect(list(result.returns)).toEqual([1, 0]);
  expect(list(result.returnedAmount)).toEqual([20, 0]);
  expect(result.lineCount).toBe(5);
  expect(result.issues).toEqual([]);
});

it.each([
  ['order', [2, 1], [1, 0]],
  ['day', [2, 1], [1, 0]],
  ['line', [3, 1], [1, 0]],
] as const)('aggregateOrders(lines, { countBy: %p }) counts orders and returns', (countBy, orders, returns) => {
  const result = aggregateOrders(ledger, { countBy });
  expect(list(result.orders)).toEqual(orders);
  expect(list(result.returns)).toEqual(returns);
});

it('aggregateOrders(lines) without order ids counts lines', () => {
  const { customers, dates, amounts } = ledger;
  expect(list(aggregateOrders({ customers, dates, amounts }).orders)).toEqual([3, 1]);
});

it('aggregateOrders(lines) takes one id of two customers for two orders, and a line without one for its own', () => {
  const result = aggregateOrders(linesOf(['a', 0, 1, 'S1'], ['b', 0, 1, ' S1'], ['b', 0, 1, ''], ['b', 0, 1, '']));
  expect(list(result.orders)).toEqual([1, 3]);
  expect(result.issues).toEqual([
    { code: 'orderWithoutId', params: {}, row: 2 },
    { code: 'orderWithoutId', params: {}, row: 3 },
  ]);
});

it('aggregateOrders(lines) takes a discount on a line of its own for part of the order, not for a return', () => {
  const result = aggregateOrders(linesOf(['a', 0, 100, 'S1'], ['a', 0, -5, 'S1']));
  expect([list(result.orders), list(result.returns), list(result.amount)]).toEqual([[1], [0], [95]]);
});

it('aggregateOrders(lines) keeps an order whose goods come back later under its id, and counts the return', () => {
  const result = aggregateOrders(linesOf(['a', 0, 100, 'S1'], ['a', 9, -100, 'S1']));
  expect([list(result.orders), list(result.returns), list(result.amount)]).toEqual([[1], [1], [0]]);
  expect(list(result.lastOrder)).toEqual([45_292]);
  expect(list(result.returnedAmount)).toEqual([100]);
});

it.each([
  ['below 0', [0.1, 0.2, -0.31], [0], [1]],
  // 0.1 + 0.2 − 0.3 is 5.6e−17 in binary, and 0.3 − 0.1 − 0.2 is −2.8e−17.
  ['at 0', [0.1, 0.2, -0.3], [1], [0]],
  ['at 0 the other way', [0.3, -0.1, -0.2], [1], [0]],
  ['above 0', [0.1, 0.2, -0.29], [1], [0]],
])('aggregateOrders(lines) of an order that comes to something %s', (_name, amounts, orders, returns) => {
  const result = aggregateOrders(linesOf(...amounts.map((amount): Line => ['a', 0, amount, 'S1'])));
  expect([list(result.orders), list(result.returns)]).toEqual([orders, returns]);
});

it('aggregateOrders(lines) of a customer with returns alone has no order to date or to average', () => {
  const result = aggregateOrders(linesOf(['a', 0, -5]));
  expect([list(result.orders), list(result.returns), list(result.amount)]).toEqual([[0], [1], [-5]]);
  for (const column of ['recencyDays', 'tenureDays', 'firstOrder', 'lastOrder', 'averageOrder'] as const) {
    expect(list(result[column])).toEqual([NaN]);
  }
});

it('aggregateOrders(lines) leaves out lines that nothing can be said of, with one issue each', () => {
  const result = aggregateOrders(
    linesOf([' ', NaN, NaN], ['a', NaN, 1], ['a', 0, NaN], ['a', 0, Infinity], ['a', -45_293, 1], [' a ', 3, 7]),
  );
  expect(result.issues.map(({ row, code }) => [row, code])).toEqual([
    [0, 'orderWithoutCustomer'],
    [1, 'orderWithoutDate'],
    [2, 'orderWithoutAmount'],
    [3, 'orderWithoutAmount'],
    [4, 'orderWithoutDate'],
  ]);
  expect([result.ids, list(result.amount), result.lineCount]).toEqual([['a'], [7], 1]);
});

it('aggregateOrders(lines, { asOf }) knows nothing of later lines, and says how many there are', () => {
  const result = aggregateOrders(ledger, { asOf: 45_322.9 });
  expect(result.asOf).toBe(45_322);
  expect(list(result.amount)).toEqual([150.3, 80]);
  expect(list(result.recencyDays)).toEqual([0, 20]);
  expect(result.issues).toEqual([{ code: 'ordersAfterAsOf', params: { count: 1 } }]);
});

it('aggregateOrders(lines) looks at the day, not at its hours', () => {
  const result = aggregateOrders(linesOf(['a', 0.99, 1, 'S'], ['a', 1.01, 1, 'T'], ['b', 2.5, 1, 'U']));
  expect(list(result.recencyDays)).toEqual([1, 0]);
  expect(list(result.firstOrder)).toEqual([45_292, 45_294]);
});

it('aggregateOrders(lines, { periods }) splits amounts; growth is between the last two, from a base above 0', () => {
  const lines = linesOf(['a', 0, 100], ['a', 9, 50], ['a', 10, 180], ['b', 10, 5], ['c', 0, -5], ['c', 10, 5]);
  const [first, second] = [
    { from: 45_292, to: 45_302 },
    { from: 45_302, to: 45_312 },
  ];
  const result = aggregateOrders(lines, { periods: [first, second] });
  expect(result.periodAmounts.map(list)).toEqual([
    [150, 0, -5],
    [180, 5, 5],
  ]);
  expect(list(result.growth)).toEqual([0.2, NaN, NaN]);
  expect(list(aggregateOrders(lines, { periods: [first] }).growth)).toEqual([NaN, NaN, NaN]);
  expect(list(aggregateOrders(lines).growth)).toEqual([NaN, NaN, NaN]);
});

it('aggregateOrders(lines) names the main product and region by amount, of equal ones the first by name', () => {
  const result = aggregateOrders({
    ...linesOf(['a', 0, 5], ['a', 1, 3], ['a', 2, 2], ['b', 0, 1], ['b', 1, -9], ['c', 1, -1], ['a', 3, -1]),
    products: ['pear', ' apple', 'apple ', '', 'fig', 'fig', 'plum'],
    regions: ['south', 'south', 'north', 'west', 'east', '', ''],
    quantities: Float64Array.of(1, 2, 0.5, 4, -3, NaN, NaN),
  });
  expect(list(result.products)).toEqual([2, 0, 0]);
  expect(result.mainProduct).toEqual(['apple', undefined, undefined]);
  expect(result.mainRegion).toEqual(['south', 'west', undefined]);
  expect(list(result.quantity)).toEqual([3.5, 1, 0]);
});

it('aggregateOrders(lines) has no column for what the lines do not tell', () => {
  const result = aggregateOrders(ledger);
  for (const column of ['products', 'mainProduct', 'mainRegion', 'quantity'] as const) {
    expect(result).not.toHaveProperty(column);
  }
});

it('aggregateOrders(lines) of nothing is nothing', () => {
  const result = aggregateOrders(linesOf(), { periods: 'year' });
  expect([result.ids, result.periods, result.issues, list(result.amount)]).toEqual([[], [], [], []]);
  expect(result).not.toHaveProperty('asOf');
  expect(aggregateOrders(linesOf(), { asOf: 45_292, periods: 'year' }).periods).toEqual([{ from: 45_292, to: 45_658 }]);
});

it('aggregateOrders(lines) leaves its input alone, and what it gives can be sent to another thread', () => {
  const before = structuredClone(ledger);
  const result = aggregateOrders(ledger, { periods: 'twelveMonths' });
  expect(ledger).toEqual(before);
  expect(structuredClone(result)).toEqual(result);
});

it('aggregateOrdersSteps(lines) gives others a turn at least every 10,000 lines of the same work', () => {
  const count = 30_000;
  const lines: OrderLines = {
    customers: Array.from({ length: count }, (_, row) => `C${(row * 7919) % 10_007}`),
    dates: new Float64Array(count).map((_, row) => 45_292 + (row % 700)),
    amounts: new Float64Array(count).fill(0.1),
    orders: Array.from({ length: count }, (_, row) => `S${row % 20_011}`),
  };
  const { value, yields } = stepsOf(aggregateOrdersSteps(lines));
  expect(value).toEqual(aggregateOrders(lines));
  expect(value.ids).toEqual([...new Set(lines.customers)].sort());
  // Checking, naming twice, sorting, booking, counting: three turns each at the least.
  expect(yields).toBeGreaterThan(18);
});

it.each([
  [{ ...ledger, dates: Float64Array.of(1) }, {}, '5 dates, but there are 1'],
  [{ ...ledger, products: [] }, {}, '5 products, but there are 0'],
  [ledger, { asOf: NaN }, 'a day as asOf'],
  [linesOf(['a', 0, 1]), { countBy: 'order' }, 'order ids to count by order'],
  [ledger, { periods: [{ from: 2, to: 2 }] }, 'periods that end after they begin'],
] as const)(
  'aggregateOrders(lines, options) %# requires what only a programmer can get wrong',
  (lines, options, text) => {
    expect(() => aggregateOrders(lines, options)).toThrow(new RangeError(`aggregateOrders requires ${text}`));
  },
);
