import { explain, grade } from '../../../src/grading';
import { threeLevel } from '../../../src/grading/presets/threeLevel';
import { columnsOf, tierIds } from '../schemeFixture';

const [dealer, store, endUser] = [0, 1, 2] as const;
const ids = ['D1', 'D2', 'S1', 'S2', 'E1', 'E2'];
const parents = ['', '', 'D1', 'D1', 'S1', 'S2'];
const lists = {
  channelLevel: [dealer, dealer, store, store, endUser, endUser],
  sales: [900, 800, 90, 80, 9, 8],
  orders: [5, 4, 3, 2, 1, 1],
};

// By hand: of two customers the best 20 % and the best 50 % are the same one, the better.
it('three-level finds the best of every level, whatever the others sell', () => {
  const grades = grade(columnsOf(lists), threeLevel);
  expect(tierIds(grades)).toEqual(['key', 'basic', 'key', 'basic', 'key', 'basic']);
  const withGiant = grade(
    columnsOf({
      channelLevel: [...lists.channelLevel, dealer],
      sales: [...lists.sales, 1e9],
      orders: [...lists.orders, 999],
    }),
    threeLevel,
  );
  expect(tierIds(withGiant).slice(2, 6)).toEqual(tierIds(grades).slice(2));
  expect(explain(withGiant, 2).rank).toBe(1);
});

// By hand: below D1 stand S1 and S2 with 90 + 80 and their end users with 9 + 8; orders 3 + 2 + 1 + 1.
it('three-level sums sales and orders of those below, at every depth', () => {
  const { rollUp } = grade(columnsOf(lists), threeLevel, { hierarchy: { ids, parents } });
  expect([...(rollUp?.sums.sales ?? [])]).toEqual([187, 0, 9, 8, 0, 0]);
  expect([...(rollUp?.sums.orders ?? [])]).toEqual([7, 0, 1, 1, 0, 0]);
  expect([...(rollUp?.descendants ?? [])]).toEqual([4, 0, 1, 1, 0, 0]);
});

it('three-level needs a level and sales', () => {
  const { issues } = grade(columnsOf({ orders: [1] }), threeLevel);
  expect(issues.map(({ code, indicator }) => [code, indicator])).toEqual([
    ['columnMissing', 'sales'],
    ['columnMissing', 'channelLevel'],
  ]);
});
