import * as fc from 'fast-check';
import { explain, grade, rollUp } from '../../../src/grading';
import { columnsOf, schemeOf } from '../schemeFixture';

const sales = (...values: number[]) => ({ sales: Float64Array.from(values) });

it('rollUp(ids, parents, amounts) adds up what is below, at every depth, without the customer itself', () => {
  const ids = ['dealer', 'store 1', 'store 2', 'farmer 1', 'farmer 2', 'other dealer'];
  const parents = ['', 'dealer', ' dealer ', 'store 1', 'store 1', ''];
  const { children, descendants, sums } = rollUp(ids, parents, sales(1000, 100, 200, 10, 20, 7));
  expect([...children]).toEqual([2, 2, 0, 0, 0, 0]);
  expect([...descendants]).toEqual([4, 2, 0, 0, 0, 0]);
  // 100 + 200 + 10 + 20; 10 + 20.
  expect([...(sums.sales ?? [])]).toEqual([330, 30, 0, 0, 0, 0]);
});

it('a missing amount counts as nothing', () => {
  expect([...(rollUp(['a', 'b', 'c'], ['', 'a', 'a'], sales(1, NaN, 5)).sums.sales ?? [])]).toEqual([5, 0, 0]);
});

it('a parent that is no customer is named, and the customer stands at the top', () => {
  expect(rollUp(['a', 'b'], ['', 'nobody'], sales(1, 2))).toMatchObject({ orphans: [1] });
});

it('along a ring nothing rolls up; who hangs below it still adds to the one it names', () => {
  const rolled = rollUp(['a', 'b', 'c', 'self'], ['b', 'a', 'a', 'self'], sales(1, 2, 4, 8));
  expect(rolled.rings).toEqual([0, 1, 3]);
  expect([...(rolled.sums.sales ?? [])]).toEqual([4, 0, 0, 0]);
});

it('whatever the parents, everybody is below each of their ancestors once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }), (parents) => {
      const ids = parents.map((_, row) => `c${row}`);
      const { rings, descendants } = rollUp(
        ids,
        parents.map((parent) => `c${parent}`),
        {},
      );
      // Walking up from everyone who is on no ring, until a ring.
      const expected = new Array<number>(10).fill(0);
      parents.forEach((_, start) => {
        let row = start;
        while (!rings.includes(row)) {
          row = parents[row] ?? 0;
          expected[row] = (expected[row] ?? 0) + 1;
        }
      });
      expect([...descendants]).toEqual(expected);
    }),
  );
});

it('rollUp requires columns of one length', () => {
  expect(() => rollUp(['a'], [], {})).toThrow(RangeError);
});

describe('a scheme that rolls up', () => {
  const names = { 'zh-CN': '例', en: 'Example' };
  const parent = { id: 'parent', names, aliases: [], kind: 'text', dimension: 'attribute' } as const;
  const scheme = schemeOf({
    indicators: [...schemeOf().indicators, parent],
    levels: { indicator: 'second', parent: 'parent', rollUp: ['first'] },
  });
  const columns = columnsOf({ first: [10, 20, 30], second: [1, 2, 2] });

  it('shows at a parent what stands below it', () => {
    const grades = grade(columns, scheme, { hierarchy: { ids: ['d', 's1', 's2'], parents: ['', 'd', 'd'] } });
    expect(explain(grades, 0).below).toEqual({ customers: 2, sums: [{ indicator: 'first', value: 50 }] });
    expect(explain(grades, 1).below).toBeUndefined();
    expect(grades.issues).toEqual([]);
  });

  it('names a parent that is not there, and one that leads back', () => {
    const grades = grade(columns, scheme, { hierarchy: { ids: ['d', 's1', 's2'], parents: ['d', 'd', 'x'] } });
    expect(grades.issues).toEqual([
      { code: 'parentUnknown', params: { indicator: 'parent' }, row: 2, indicator: 'parent' },
      { code: 'parentRing', params: { indicator: 'parent' }, row: 0, indicator: 'parent' },
    ]);
  });
});
