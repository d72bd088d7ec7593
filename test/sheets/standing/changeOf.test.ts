import { changeOf } from '../../../src/sheets/standing/changeOf';

it.each([
  ['a better tier', 2, 1, 'rose'],
  ['a worse tier', 0, 1, 'fell'],
  ['the same tier', 1, 1, 'stayed'],
  ['none before', -1, 1, 'joined'],
  ['none now', 1, -1, undefined],
  ['none at all', -1, -1, undefined],
])('changeOf tells %s', (_what, before, now, change) => {
  expect(changeOf(before, now)).toBe(change);
});
