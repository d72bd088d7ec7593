import { shortShare } from '../../../src/taskpane/components/shortShare';

test.each([
  [0, '0%'],
  [1e-9, '<1%'],
  [0.0049, '<1%'],
  [0.005, '1%'],
  [0.2468, '25%'],
  [0.9949, '99%'],
  [0.996, '>99%'],
  [1, '100%'],
  [-0.003, '>-1%'],
  [-0.25, '-25%'],
  [1.2, '120%'],
])('the share %d is short as %s', (share, shown) => {
  expect(shortShare('zh-CN', share)).toBe(shown);
  expect(shortShare('en', share)).toBe(shown);
});
