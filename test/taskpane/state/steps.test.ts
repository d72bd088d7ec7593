import { stepBefore } from '../../../src/taskpane/state/steps';

test.each([
  ['data', 'welcome'],
  ['columns', 'data'],
  ['scheme', 'columns'],
  ['preview', 'scheme'],
  ['welcome', undefined],
  ['result', undefined],
  ['reports', 'welcome'],
] as const)('back from %s leads to %s', (step, before) => {
  expect(stepBefore(step)).toBe(before);
});

test('back from the reports leads to the result they were written from', () => {
  expect(stepBefore('reports', true)).toBe('result');
});
