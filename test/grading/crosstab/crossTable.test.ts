import fc from 'fast-check';
import { crossTable } from '../../../src/grading';

const tier = { labels: ['A', 'B', 'A', 'C', undefined, 'B'], order: ['A', 'B', 'C', 'D'] };
const region = { labels: ['north', 'south', ' north ', '', 'south', 'east'] };
const amounts = Float64Array.of(10, 20, 0.5, 7, -3, NaN);

// Counted and added by hand in the six rows above.
it('crossTable(rows, columns) counts pairs in the declared order, then by name; no label is the last line', () => {
  const { rows, columns, counts } = crossTable(tier, region);
  expect(rows).toEqual(['A', 'B', 'C', 'D']);
  expect(columns).toEqual(['east', 'north', 'south']);
  expect(counts.cells.map((line) => [...line])).toEqual([
    [0, 2, 0, 0],
    [1, 0, 1, 0],
    [0, 0, 0, 1],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
  ]);
  expect([...counts.rowTotals]).toEqual([2, 2, 1, 0, 1]);
  expect([...counts.columnTotals]).toEqual([1, 2, 2, 1]);
  expect(counts.total).toBe(6);
});

it('crossTable(rows, columns, amounts) adds up amounts; a missing one counts for nothing', () => {
  const { sums } = crossTable(tier, region, amounts);
  expect(sums?.cells.map((line) => [...line])).toEqual([
    [0, 10.5, 0, 0],
    [0, 0, 20, 0],
    [0, 0, 0, 7],
    [0, 0, 0, 0],
    [0, 0, -3, 0],
  ]);
  expect([...(sums?.rowTotals ?? [])]).toEqual([10.5, 20, 7, 0, -3]);
  expect([...(sums?.columnTotals ?? [])]).toEqual([0, 10.5, 17, 7]);
  expect(sums?.total).toBe(34.5);
});

it('crossTable(rows, columns) without amounts has no sums', () => {
  expect(crossTable(tier, region).sums).toBeUndefined();
});

it('crossTable(rows, columns) puts undeclared labels after the declared ones, and takes a label declared twice once', () => {
  expect(crossTable({ ...tier, order: ['C', 'C '] }, region).rows).toEqual(['C', 'A', 'B']);
});

it('crossTable(rows, columns) of nobody is a table of zeros', () => {
  const nobody = crossTable({ labels: [], order: ['A'] }, { labels: [] }, new Float64Array());
  expect(nobody.counts.cells).toEqual([Float64Array.of(0), Float64Array.of(0)]);
  expect(nobody.sums?.total).toBe(0);
});

it('crossTable(rows, columns) turned round is the same table turned round, whatever the order of the rows', () => {
  const label = fc.constantFrom('x', 'y', 'z', undefined);
  const row = fc.record({ one: label, other: label, cents: fc.integer({ min: -1e6, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const tableOf = (of: typeof rows, isTurned: boolean) => {
        const one = { labels: of.map((each) => each.one), order: ['x', 'y', 'z'] };
        const other = { labels: of.map((each) => each.other), order: ['x', 'y', 'z'] };
        const cents = Float64Array.from(of, (each) => each.cents / 100);
        return isTurned ? crossTable(other, one, cents) : crossTable(one, other, cents);
      };
      const table = tableOf(rows, false);
      const turned = tableOf([...rows].reverse(), true);
      expect(turned.sums?.rowTotals).toEqual(table.sums?.columnTotals);
      expect(turned.sums?.cells.map((_, at) => turned.sums?.cells.map((line) => line[at]))).toEqual(
        table.sums?.cells.map((line) => [...line]),
      );
      expect(turned.counts.total).toBe(rows.length);
    }),
  );
});

it('crossTable(rows, columns, amounts) requires columns of one length, and a table that can be shown', () => {
  expect(() => crossTable(tier, { labels: [] })).toThrow(
    new RangeError('crossTable requires two labels for every row'),
  );
  expect(() => crossTable(tier, region, Float64Array.of(1))).toThrow(
    new RangeError('crossTable requires one amount for every row'),
  );
  const many = { labels: Array.from({ length: 2000 }, (_, at) => String(at)) };
  expect(() => crossTable(many, many)).toThrow(new RangeError('crossTable requires at most 4000000 pairs of labels'));
});
