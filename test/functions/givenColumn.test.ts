import { givenColumn, numberSteps } from '../../src/functions/cells/givenColumn';

const { signal } = new AbortController();

it('numberSteps gives others a turn every few hundred rows', () => {
  const steps = numberSteps(Array.from({ length: 1200 }, (_, row) => [row, '￥1,000']));
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns += 1;
  expect(turns).toBe(3);
  expect([...step.value.values.slice(0, 4)]).toEqual([0, 1000, 1, 1000]);
});

it('givenColumn reads a column once for all that ask at the same time', async () => {
  const cells = [[3], [1], ['２']];
  const [one, other] = await Promise.all([givenColumn(cells, '', signal), givenColumn(cells, '', signal)]);
  expect(other).toBe(one);
  expect([...one.sorted()]).toEqual([1, 2, 3]);
});

it('givenColumn of a formula that is no longer wanted leaves the column to the others', async () => {
  const first = new AbortController();
  const cells = [[7], [8]];
  const [one, other] = await Promise.allSettled([
    givenColumn(cells, '', first.signal),
    givenColumn(cells, '', signal),
    Promise.resolve().then(() => first.abort()),
  ]);
  expect([one.status, other.status]).toEqual(['rejected', 'fulfilled']);
});
