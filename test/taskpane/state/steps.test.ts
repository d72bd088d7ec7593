import { stepBefore } from '../../../src/taskpane/state/steps';

test.each([
  ['data', 'welcome'],
  ['columns', 'data'],
  ['scheme', 'columns'],
  ['preview', 'scheme'],
  ['welcome', undefined],
  ['result', undefined],
] as const)('back from %s leads to %s', (step, before) => {
  expect(stepBefore(step)).toBe(before);
});
