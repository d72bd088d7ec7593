import { indicatorReader } from '../../src/locales/indicatorReader';
import { kindsScheme } from './kindsScheme';

describe('indicatorReader shows', () => {
  it.each([
    ['a number grouped', 'sales', 1234.5, '1,234.5', '1,234.5'],
    ['a share as a percentage', 'share', 0.155, '15.5%', '15.5%'],
    // 2024-03-05 is 45356 in Excel's 1900 system.
    ['a date as a date', 'last', 45356, '2024年3月5日', '5 Mar 2024'],
    ['true as yes', 'vip', 1, '是', 'yes'],
    ['false as no', 'vip', 0, '否', 'no'],
    ['a category by its name', 'credit', 1, '一般', 'Fair'],
    ['what is missing as a dash', 'credit', undefined, '—', '—'],
  ])('%s', (_what, id, value, chinese, english) => {
    expect(indicatorReader('zh-CN', kindsScheme())(id).shown(value)).toBe(chinese);
    expect(indicatorReader('en', kindsScheme())(id).shown(value)).toBe(english);
  });

  it('the id of an indicator that the scheme does not know, and its value as a number', () => {
    const { name, shown } = indicatorReader('en', kindsScheme())('other');
    expect([name, shown(1000)]).toEqual(['other', '1,000']);
  });
});
