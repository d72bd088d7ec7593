/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { message, type, typed, useFunctions } from './useFunctions';

const data = (file: string) => readFileSync(path.join(__dirname, '../data', file), 'utf8');

interface SegmentTable {
  readonly names: readonly string[];
  readonly R: readonly (readonly [number, number])[];
  readonly F: readonly (readonly [number, number])[];
  readonly M: readonly (readonly [number, number])[];
}

// The files are the project's own; wrong ones fail the comparisons below.
const reference = JSON.parse(data('reference/reference_results.json')) as {
  rfm: { orders_2006_12_31: { segment_set_A: SegmentTable; segment_set_B_classic: SegmentTable } };
  jenks: { ints50: number[]; ints50_k4_breaks: number[] };
  gini: { x: number[]; G: number };
};
const drinks = JSON.parse(data('reference/ahp-drinks.json')) as {
  items: string[];
  judgements: Readonly<Record<string, number>>;
  published: { weights: number[]; consistencyRatio: number; tolerance: number };
};
const elsayed = JSON.parse(data('reference/entropy-elsayed.json')) as { matrix: number[][]; weights: number[] };

beforeEach(() => useFunctions('en'));

const column = (values: readonly number[]) => values.map((value) => [value]);
const end = (first: string, rows: number) => `${first}1:${first}${rows}`;

describe('TIER.RFM of the 4,906 orders of R’s package rfm', () => {
  const [header = [], ...lines] = data('rfm/expected_orders_rfm_2006-12-31.csv')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  const at = (key: string) => header.indexOf(key);
  const values = lines.map((line) =>
    ['recency_days', 'transaction_count', 'amount'].map((key) => Number(line[at(key)])),
  );
  const count = lines.length;

  it('has the published scores and the published segments, by both tables', async () => {
    expect(count).toBe(995);
    await type(`A1:C${count}`, values);
    const { segment_set_A: current, segment_set_B_classic: classic } = reference.rfm.orders_2006_12_31;
    for (const [table, key] of [
      [current, 'segment'],
      [classic, 'segment_classic'],
    ] as const) {
      const rows = table.names.map((name, index) => [
        name,
        ...[table.R, table.F, table.M].flatMap((limits) => limits[index] ?? []),
      ]);
      await type(`F1:L${rows.length}`, rows);
      const range = `$F$1:$L$${rows.length}`;
      const found = await typed(`=TIER.RFM(A1:A${count},B1:B${count},C1:C${count},5,"rfm",${range})`);
      expect(message()).toBeUndefined();
      const scores = ['recency_score', 'frequency_score', 'monetary_score'];
      expect(found.map((row) => row.slice(0, 3))).toEqual(lines.map((line) => scores.map((s) => Number(line[at(s)]))));
      // What no segment of the table takes is called Others there.
      expect(found.map((row) => row[3] || 'Others')).toEqual(lines.map((line) => line[at(key)]));
    }
  }, 60_000);
});

it('TIER.AHP has the published weights and the ratio of the drinks of Saaty (2008)', async () => {
  const judged = (one: string, other: string) => {
    if (one === other) return 1;
    return drinks.judgements[`${one}-${other}`] ?? 1 / (drinks.judgements[`${other}-${one}`] ?? NaN);
  };
  const matrix = drinks.items.map((one) => drinks.items.map((other) => judged(one, other)));
  await type('A1:G7', matrix);
  const found = await typed('=TIER.AHP(A1:G7)');
  const { weights, consistencyRatio, tolerance } = drinks.published;
  expect(found).toHaveLength(7);
  found.forEach(([weight], index) =>
    expect(Math.abs(Number(weight) - (weights[index] ?? NaN))).toBeLessThan(tolerance),
  );
  expect(Math.abs(Number(found[0]?.[1]) - consistencyRatio)).toBeLessThan(tolerance);
});

it('TIER.ENTROPY has the weights of Elsayed (2017), six digits', async () => {
  await type('A1:E12', elsayed.matrix);
  const [found = []] = await typed('=TIER.ENTROPY(A1:E12)');
  expect(found).toHaveLength(5);
  found.forEach((weight, index) => expect(Number(weight)).toBeCloseTo(elsayed.weights[index] ?? NaN, 6));
});

it('TIER.CUT has the natural breaks of 50 integers, as published', async () => {
  const { ints50, ints50_k4_breaks: limits } = reference.jenks;
  await type(end('A', ints50.length), column(ints50));
  const found = await typed(`=TIER.CUT(${end('A', ints50.length)},"jenks",4)`);
  // The smallest value, then the largest of each of the four classes.
  const upper = limits.slice(1, 4);
  expect(found).toEqual(ints50.map((value) => [1 + upper.filter((limit) => value > limit).length]));
});

it('TIER.GINI has the coefficient of R’s ineq, to eight digits', async () => {
  const { x, G } = reference.gini;
  await type(end('A', x.length), column(x));
  const [[found] = []] = await typed(`=TIER.GINI(${end('A', x.length)})`);
  expect(Number(found)).toBeCloseTo(G, 8);
});

it('TIER.TOPSHARE and TIER.PARETO have what was counted of online_retail', async () => {
  const [header = '', ...lines] = data('online_retail/customers.csv').trim().split('\n');
  const amount = header.split(',').findIndex((name) => /amount|revenue|sales|total/i.test(name));
  const amounts = lines.map((line) => Number(line.split(',')[amount]));
  await type(end('A', amounts.length), column(amounts));
  // conventions: 4,372 customers, top 20 % hold 0.7384708; 1,171 customers bring 80 %.
  const [[share] = []] = await typed(`=TIER.TOPSHARE(${end('A', amounts.length)},0.2)`);
  expect(Number(share)).toBeCloseTo(0.7384708, 7);
  const classes = await typed(`=TIER.PARETO(${end('A', amounts.length)},0.8)`);
  expect(classes.filter(([letter]) => letter === 'A')).toHaveLength(1171);
}, 60_000);
