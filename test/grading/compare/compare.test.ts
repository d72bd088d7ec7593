import { grade } from '../../../src/grading';
import { compare } from '../../../src/grading/compare/compare';
import { columnsOf, schemeOf, tierOf } from '../schemeFixture';

const scheme = schemeOf({ tiers: [tierOf('gold', 1), tierOf('silver', 2), tierOf('bronze', 3)] });

/** Customers, each with the place of the tier: 0 is the best, −1 none. */
function graded(...rows: readonly (readonly [string, number])[]) {
  return { ids: rows.map(([id]) => id), grades: { scheme, tiers: Int16Array.from(rows, ([, tier]) => tier) } };
}

const before = graded(['A', 0], ['B', 1], ['C', 2], ['D', 2], ['E', -1], ['F', 1], ['G', 0]);
const after = graded(['G', -1], [' C ', 0], ['D', 2], ['A', 1], ['B', 0], ['E', 2], ['N', 1]);

it('compare(before, after) counts who went from which tier to which, those not graded last', () => {
  const { tiers, counts } = compare(before, after);
  expect(tiers).toEqual(['gold', 'silver', 'bronze']);
  // Counted by hand in the two lists above.
  expect(counts).toEqual([
    [0, 1, 0, 1],
    [1, 0, 0, 0],
    [1, 0, 1, 0],
    [0, 0, 1, 0],
  ]);
});

it('compare(before, after) names who rose, fell, stayed, joined and left', () => {
  expect(compare(before, after)).toMatchObject({
    rose: ['B', 'C'],
    fell: ['A'],
    stayed: ['D'],
    ungraded: ['E', 'G'],
    joined: ['N'],
    left: ['F'],
    unmatched: { before: [], after: [] },
  });
});

it('compare(before, after) turned round turns the matrix round', () => {
  const there = compare(before, after);
  const back = compare(after, before);
  expect(back.counts).toEqual(there.counts.map((_, from) => there.counts.map((line) => line[from])));
  expect([[...back.fell].sort(), back.rose, back.joined, back.left]).toEqual([
    there.rose,
    there.fell,
    there.left,
    there.joined,
  ]);
});

it('compare(before, after) takes the first of rows with one id, and tells which rows it could not match', () => {
  const twice = graded(['A', 0], ['A', 2], ['', 1], ['B', 1]);
  const migration = compare(twice, graded(['B', 1], ['A', 0], [' ', 0]));
  expect(migration.stayed).toEqual(['A', 'B']);
  expect(migration.unmatched).toEqual({ before: [1, 2], after: [2] });
});

it('compare(before, after) of one grading with itself has everybody stay', () => {
  const grades = grade(columnsOf({ first: [90, 10, undefined], second: [90, 10, undefined] }), schemeOf());
  const same = { ids: ['A', 'B', 'C'], grades };
  expect(compare(same, same)).toEqual({
    tiers: ['high', 'low'],
    counts: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    rose: [],
    fell: [],
    stayed: ['A', 'B'],
    ungraded: ['C'],
    joined: [],
    left: [],
    unmatched: { before: [], after: [] },
  });
});

it('compare(before, after) of nobody counts nobody', () => {
  expect(compare(graded(), graded()).counts.flat()).toEqual(new Array(16).fill(0));
  expect(compare(graded(), graded(['A', 0])).joined).toEqual(['A']);
});

it('compare(before, after) requires one id per row', () => {
  expect(() => compare(before, { ...after, ids: ['A'] })).toThrow(new RangeError('compare requires one id per row'));
});

it('compare(before, after) requires the same tiers', () => {
  const other = { ids: [], grades: { scheme: schemeOf(), tiers: new Int16Array() } };
  expect(() => compare(before, other)).toThrow(new RangeError('compare requires two gradings with the same tiers'));
});
