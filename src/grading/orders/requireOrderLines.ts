import type { OrderLines, OrderOptions } from './types';

/**
 * What only a programmer can get wrong.
 *
 * @throws RangeError "aggregateOrders requires …"
 */
export function requireOrderLines(lines: OrderLines, { asOf, periods, countBy }: OrderOptions): void {
  const { length } = lines.customers;
  for (const [name, column] of Object.entries(lines) as [string, ArrayLike<unknown> | undefined][]) {
    if (column === undefined || column.length === length) continue;
    throw new RangeError(`aggregateOrders requires ${length} ${name}, but there are ${column.length}`);
  }
  if (asOf !== undefined && !Number.isFinite(asOf)) throw new RangeError('aggregateOrders requires a day as asOf');
  if (countBy === 'order' && lines.orders === undefined) {
    throw new RangeError('aggregateOrders requires order ids to count by order');
  }
  if (Array.isArray(periods) && !periods.every(({ from, to }: { from: number; to: number }) => from < to)) {
    throw new RangeError('aggregateOrders requires periods that end after they begin');
  }
}
