import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  aggregateOrders,
  grade,
  parseScheme,
  summarise,
  tableCoverage,
  type Grades,
  type Scheme,
} from '../../../src/grading';
import { rfm } from '../../../src/grading/presets/rfm';
import { columnsOf, tierIds, tierOf } from '../schemeFixture';
import { serialDay } from './workedCase';

/** The cells of a file of the project's own, line by line; none holds a comma or a quotation mark. */
const linesOf = (file: string) =>
  readFileSync(path.join(__dirname, '../../data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
const recordsOf = (file: string) => {
  const [header = [], ...lines] = linesOf(file);
  return lines.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at] ?? ''])));
};

const orders = recordsOf('rfm/rfm_data_orders.csv');
const published = recordsOf('rfm/expected_orders_rfm_2006-12-31.csv');
const publishedLimits = recordsOf('rfm/expected_orders_thresholds.csv');

const asOf = serialDay('2006-12-31');
const customers = aggregateOrders(
  {
    customers: orders.map((order) => order.customer_id ?? ''),
    dates: Float64Array.from(orders, (order) => serialDay(order.order_date ?? '')),
    amounts: Float64Array.from(orders, (order) => Number(order.revenue)),
  },
  { asOf },
);
const columns = {
  rowCount: customers.ids.length,
  numbers: { lastOrder: customers.lastOrder, orders: customers.orders, sales: customers.amount },
};
/** What is published, customer by customer in the order of the columns. */
const byCustomer = (key: string) => {
  const values = new Map(published.map((record) => [record.customer_id, record[key]]));
  return customers.ids.map((id) => values.get(id));
};

interface SegmentTable {
  readonly names: readonly string[];
  readonly R: readonly (readonly [number, number])[];
  readonly F: readonly (readonly [number, number])[];
  readonly M: readonly (readonly [number, number])[];
  readonly expected: Readonly<Record<string, readonly [customers: number, orders: number, revenue: number]>>;
}

const { rfm: reference } = JSON.parse(
  readFileSync(path.join(__dirname, '../../data/reference/reference_results.json'), 'utf8'),
  // The file is the project's own; a wrong one fails the comparisons below.
) as { rfm: { orders_2006_12_31: { segment_set_A: SegmentTable; segment_set_B_classic: SegmentTable } } };
const { segment_set_A: newer, segment_set_B_classic: classic } = reference.orders_2006_12_31;

const idOf = (name: string) => name.replace(/\P{L}/gu, '');
const bins = ([from, to]: readonly [number, number] = [0, -1]) =>
  Array.from({ length: to - from + 1 }, (_bin, at) => from + at);

/** The preset with a published segment table in place of its own. */
function publishedScheme({ names, R, F, M }: SegmentTable): Scheme {
  const parsed = parseScheme({
    ...rfm,
    id: 'published',
    tiers: [...names, 'Others'].map((name, at) => tierOf(idOf(name), at + 1)),
    decide: {
      kind: 'table',
      rules: names.map((name, at) => ({
        when: { recency: bins(R[at]), frequency: bins(F[at]), monetary: bins(M[at]) },
        tier: idOf(name),
      })),
      otherwise: 'Others',
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scheme;
}

const isThere = ([, count]: readonly [string, number, ...number[]]) => count > 0;

/** Customers, orders and revenue of every segment with a customer in it. */
const segmentsOf = (grades: Grades) => {
  const revenue = summarise(grades, customers.amount);
  const counts = summarise(grades, customers.orders);
  return revenue
    .map(({ tier, count, amount = NaN }, at) => [tier, count, counts[at]?.amount ?? NaN, amount] as const)
    .filter(isThere);
};

// Published: the vignette, README, tests and snapshots of R's package rfm 0.3.0 (test/data/rfm/README.md).
describe('rfm over the 4,906 orders of 995 customers on 2006-12-31', () => {
  const grades = grade(columns, rfm, { asOf });

  it('has the customers that are published', () => {
    expect([orders.length, customers.ids.length, published.length]).toEqual([4906, 995, 995]);
    expect([...(grades.columns.numbers.recencyDays ?? [])]).toEqual(byCustomer('recency_days').map(Number));
    expect([...customers.orders]).toEqual(byCustomer('transaction_count').map(Number));
    expect([...customers.amount]).toEqual(byCustomer('amount').map(Number));
  });

  it('has the limits that are published', () => {
    const limits = (key: string) => publishedLimits.slice(0, -1).map((record) => Number(record[key]));
    expect(publishedLimits).toHaveLength(5);
    grades.cuts.forEach(({ composite, thresholds }, at) => {
      expect(thresholds).toHaveLength(4);
      const wanted = limits(['recency_upper', 'frequency_upper', 'monetary_upper'][at] ?? composite);
      thresholds.forEach((found, place) => expect(found).toBeCloseTo(wanted[place] ?? NaN, 9));
    });
    expect(grades.cuts.map(({ composite }) => composite)).toEqual(['recency', 'frequency', 'monetary']);
  });

  it.each(['recency', 'frequency', 'monetary'])('has the %s scores of all 995 customers that are published', (id) => {
    expect([...(grades.bins[id] ?? [])]).toEqual(byCustomer(`${id}_score`).map(Number));
  });

  it('leaves none of them without one of the ten segments, and none of the segments empty', () => {
    const ids = tierIds(grades);
    expect(ids).not.toContain(null);
    expect([...new Set(ids)].sort()).toEqual(rfm.tiers.map(({ id }) => id).sort());
  });

  it.each([
    ['newer', newer, 'segment', 'rfm/expected_orders_segment_summary.csv'],
    ['classic', classic, 'segment_classic', 'rfm/expected_orders_segment_summary_classic.csv'],
  ] as const)('grades them by the %s published table with the segments, counts and revenues published', (...given) => {
    const [, table, key, summary] = given;
    const byTable = grade(columns, publishedScheme(table), { asOf });
    expect(tierIds(byTable)).toEqual(byCustomer(key).map((name) => idOf(name ?? '')));
    const found = Object.fromEntries(segmentsOf(byTable).map(([tier, ...sums]) => [tier, sums]));
    expect(found).toEqual(Object.fromEntries(Object.entries(table.expected).map(([name, sums]) => [idOf(name), sums])));
    const records = recordsOf(summary).map((record) => [
      idOf(record.segment ?? ''),
      [record.customers, record.orders, record.revenue].map(Number),
    ]);
    expect(found).toEqual(Object.fromEntries(records));
  });
});

describe('the segments of rfm', () => {
  const decide = rfm.decide.kind === 'table' ? rfm.decide : undefined;
  const axes = ['recency', 'frequency', 'monetary'].map((composite) => ({ composite, bins: 5 }));
  /** Tier of a combination by the one rule that names it. */
  const rankOf = (cell: readonly number[]) => {
    const rules = decide?.rules.filter(({ when }) =>
      axes.every(({ composite }, at) => when[composite]?.includes(cell[at] ?? 0) ?? true),
    );
    expect(rules).toHaveLength(1);
    return rfm.tiers.find(({ id }) => id === rules?.[0]?.tier)?.rank ?? NaN;
  };
  const cells = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].flatMap((f) => [1, 2, 3, 4, 5].map((m) => [r, f, m])));

  it('cover the 125 combinations without gap or overlap, and each can be reached', () => {
    expect(tableCoverage(axes, decide?.rules ?? [])).toEqual({
      cells: 125,
      uncovered: [],
      overlapping: [],
      unreachable: [],
    });
    expect(decide?.otherwise).toBeUndefined();
    expect([...new Set(decide?.rules.map(({ tier }) => tier))]).toHaveLength(rfm.tiers.length);
  });

  it('never put a customer lower for a better score', () => {
    for (const cell of cells) {
      for (const at of [0, 1, 2]) {
        const better = cell.map((score, axis) => (axis === at ? score + 1 : score));
        if ((better[at] ?? 0) <= 5) expect(rankOf(better)).toBeLessThanOrEqual(rankOf(cell));
      }
    }
  });
});

it('rfm takes who never ordered out before the quintiles, and leaves them ungraded', () => {
  const some = { recencyDays: [10, 20, 30, 40, 50], orders: [9, 7, 5, 3, 1], sales: [900, 700, 500, 300, 100] };
  const grades = grade(columnsOf(some), rfm);
  const more = grade(
    columnsOf({ recencyDays: [...some.recencyDays, NaN], orders: [...some.orders, 0], sales: [...some.sales, 0] }),
    rfm,
  );
  expect(more.cuts).toEqual(grades.cuts);
  expect(tierIds(more)).toEqual([...tierIds(grades), null]);
});
