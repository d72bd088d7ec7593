import { finished } from '../../src/grading/finished';

it('finished(steps) takes every step and gives what they come to', () => {
  const taken: number[] = [];
  function* steps() {
    for (const step of [1, 2, 3]) yield taken.push(step);
    return 'done';
  }
  expect(finished(steps())).toBe('done');
  expect(taken).toEqual([1, 2, 3]);
});
