import { shortAmount } from '../../../src/taskpane/components/shortAmount';

// CLDR's short compact forms.
test.each([
  ['zh-CN', 51_234_567, '5120万'],
  ['zh-CN', 123_456_789, '1.23亿'],
  ['en', 51_234_567, '51.2M'],
  ['en', 950, '950'],
  ['en', -1234, '-1.23K'],
  ['en', 0, '0'],
] as const)('in %s the amount %d is short as %s', (language, amount, shown) => {
  expect(shortAmount(language, amount)).toBe(shown);
});
