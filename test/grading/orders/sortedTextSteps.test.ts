import { sortedTextSteps } from '../../../src/grading/orders/sortedTextSteps';
import { stepsOf } from '../../sheets/stepsOf';

it.each([0, 1, 4096, 4097, 20_000])('sortedTextSteps(texts) sorts %p texts as one sort would, in steps', (count) => {
  const texts = Array.from({ length: count }, (_, at) => `客${(at * 7919) % 20_011}`);
  const { value, yields } = stepsOf(sortedTextSteps(texts));
  expect(value).toEqual([...texts].sort());
  expect(yields).toBeGreaterThanOrEqual(Math.ceil(count / 4096));
});

it('sortedTextSteps(texts) keeps equal texts, and goes by code units whatever the language', () => {
  expect(stepsOf(sortedTextSteps(['é', 'b', 'a', 'Z', 'b'])).value).toEqual(['Z', 'a', 'b', 'b', 'é']);
});
