import { partialRows } from '../../../src/grading/composites/partialRows';
import { someOf } from '../../../src/grading/levels/groups';

const group = (...rows: number[]) => {
  const isCounted = Uint8Array.from(rows);
  return { isCounted, some: someOf(isCounted) };
};

it('partialRows(columns, groups) are those that lack a value or are in no group', () => {
  const columns = [Float64Array.of(1, NaN, 1, 1, 1), Float64Array.of(1, NaN, 1, NaN, 1)];
  expect([...partialRows(columns, [group(1, 1, 0, 1, 0), group(0, 0, 0, 0, 1)], 5)]).toEqual([1, 2, 3]);
});

it('partialRows(columns, groups) are all where nobody is compared, and none where nothing is missing', () => {
  expect([...partialRows([], [], 2)]).toEqual([0, 1]);
  expect([...partialRows([Float64Array.of(1, 2)], [group(1, 1)], 2)]).toEqual([]);
});
