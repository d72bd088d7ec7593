import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aggregateOrders } from '../../../src/grading';
import { csvRows, datesOf, numbersOf, serialOf, textsOf } from './orderFiles';

const reference = JSON.parse(
  readFileSync(path.join(__dirname, '../../data/reference/reference_results.json'), 'utf8'),
) as {
  rfm: { orders_2006_12_31: { customers: number; transactions: number; customers_by_orders: Record<string, number> } };
  datasets_totals_computed: {
    northwind: { orders: number; customers: number; lines: number; top3: Record<string, number> };
  };
};

describe('the 4,906 orders of R’s rfm on 2006-12-31', () => {
  const orders = csvRows('test/data/rfm/rfm_data_orders.csv');
  const customers = aggregateOrders(
    {
      customers: textsOf(orders, 'customer_id'),
      dates: datesOf(orders, 'order_date'),
      amounts: numbersOf(orders, 'revenue'),
    },
    { asOf: serialOf('2006-12-31') },
  );
  const { rfm } = reference;

  it('are those of 995 customers, each with the published recency, frequency and amount', () => {
    const expected = [...csvRows('test/data/rfm/expected_orders_rfm_2006-12-31.csv')].sort((one, other) =>
      (one.customer_id ?? '') < (other.customer_id ?? '') ? -1 : 1,
    );
    expect(customers.ids).toHaveLength(rfm.orders_2006_12_31.customers);
    expect(customers.lineCount).toBe(rfm.orders_2006_12_31.transactions);
    expect(customers.ids).toEqual(textsOf(expected, 'customer_id'));
    expect(customers.recencyDays).toEqual(numbersOf(expected, 'recency_days'));
    expect(customers.orders).toEqual(numbersOf(expected, 'transaction_count'));
    expect(customers.amount).toEqual(numbersOf(expected, 'amount'));
    expect(customers.issues).toEqual([]);
  });

  it('make as many customers with 1, 2, 3 … orders as published', () => {
    const byOrders: Record<string, number> = {};
    for (const count of customers.orders) byOrders[count] = (byOrders[count] ?? 0) + 1;
    expect(byOrders).toEqual(rfm.orders_2006_12_31.customers_by_orders);
  });
});

describe('the 22,190 online invoices and credit notes', () => {
  const invoices = csvRows('test/data/orders/online_retail_invoices.csv');
  const customers = aggregateOrders(
    {
      customers: textsOf(invoices, 'CustomerID'),
      dates: datesOf(invoices, 'InvoiceDate'),
      amounts: numbersOf(invoices, 'Amount'),
      orders: textsOf(invoices, 'InvoiceNo'),
      quantities: numbersOf(invoices, 'Quantity'),
      regions: textsOf(invoices, 'Country'),
    },
    {
      periods: [
        { from: serialOf('2010-12-01'), to: serialOf('2011-06-10') },
        { from: serialOf('2011-06-10'), to: serialOf('2011-12-10') },
      ],
    },
  );
  const expected = csvRows('test/data/online_retail/customers.csv');

  it('add up to the 4,372 customers made of the same lines apart from this code', () => {
    expect(customers.ids).toEqual(textsOf(expected, 'CustomerID'));
    expect(customers.orders).toEqual(numbersOf(expected, 'invoices'));
    expect(customers.returns).toEqual(numbersOf(expected, 'credit_notes'));
    expect(customers.quantity).toEqual(numbersOf(expected, 'quantity'));
    expect(customers.amount).toEqual(numbersOf(expected, 'net_amount'));
    expect(customers.periodAmounts).toEqual([
      numbersOf(expected, 'net_first_half'),
      numbersOf(expected, 'net_second_half'),
    ]);
  });

  it('end on the last day of the data, and none was ordered before its first', () => {
    expect(customers.asOf).toBe(serialOf('2011-12-09'));
    // The dates of the file count credit notes too: an order is no earlier and no later than them.
    const [first, last] = [datesOf(expected, 'first'), datesOf(expected, 'last')];
    expect(customers.firstOrder.every((day, at) => Number.isNaN(day) || day >= (first[at] ?? NaN))).toBe(true);
    expect(customers.lastOrder.every((day, at) => Number.isNaN(day) || day <= (last[at] ?? NaN))).toBe(true);
  });
});

describe('the 2,155 order lines of Northwind', () => {
  const lines = csvRows('test/data/orders/northwind_order_lines.csv');
  const customers = aggregateOrders(
    {
      customers: textsOf(lines, 'CustomerID'),
      dates: datesOf(lines, 'OrderDate'),
      amounts: numbersOf(lines, 'Amount'),
      orders: textsOf(lines, 'OrderID'),
      products: textsOf(lines, 'ProductName'),
      regions: textsOf(lines, 'ShipCountry'),
    },
    { periods: 'year' },
  );
  const expected = csvRows('assets/samples/northwind.csv').filter(({ orders }) => Number(orders) > 0);

  it('add up to the 89 customers of the sample', () => {
    expect(customers.ids).toEqual(textsOf(expected, 'CustomerID'));
    expect(customers.orders).toEqual(numbersOf(expected, 'orders'));
    expect(customers.products).toEqual(numbersOf(expected, 'products'));
    expect(customers.firstOrder).toEqual(datesOf(expected, 'first_order'));
    expect(customers.lastOrder).toEqual(datesOf(expected, 'last_order'));
    customers.amount.forEach((amount, at) => expect(amount).toBeCloseTo(Number(expected[at]?.amount), 4));
    customers.periodAmounts.forEach((amounts, period) =>
      amounts.forEach((amount, at) => expect(amount).toBeCloseTo(Number(expected[at]?.[`amount_${1996 + period}`]), 4)),
    );
  });

  it('have the three largest customers of the reference totals', () => {
    const { top3 } = reference.datasets_totals_computed.northwind;
    for (const [id, amount] of Object.entries(top3)) {
      // Rounded to cents there: QUICK’s 110277.305 is 110277.31.
      expect(customers.amount[customers.ids.indexOf(id)]).toBeCloseTo(amount, 1);
    }
    expect(customers.orders.reduce((sum, orders) => sum + orders, 0)).toBe(830);
  });
});
