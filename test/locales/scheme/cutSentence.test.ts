import type { Cut } from '../../../src/grading/scheme';
import { cutSentence } from '../../../src/locales/scheme/cutSentence';
import { kindsScheme } from '../kindsScheme';

describe('cutSentence says', () => {
  it.each<[string, Cut, string, string]>([
    [
      'thresholds',
      { composite: 'value', method: 'absolute', thresholds: [40, 60, 80] },
      '价值：以 40、60、80 为界，分 4 档',
      'Value: cut at 40, 60, 80 into 4 classes',
    ],
    [
      'thresholds of an indicator in its own unit',
      { composite: 'value', of: 'share', method: 'absolute', thresholds: [0.2] },
      '价值：按份额（越高越好），以 20% 为界，分 2 档',
      'Value: on Share (higher is better), cut at 20% into 2 classes',
    ],
    [
      'shares of customers',
      { composite: 'value', method: 'share', shares: [0.05, 0.95] },
      '价值：由高到低各占客户的 5%、95%',
      'Value: 5%, 95% of the customers, best first',
    ],
    [
      'places',
      { composite: 'value', method: 'capacity', counts: [10, 1500] },
      '价值：由高到低依次取 10、1,500 名，其余为最低档',
      'Value: best first, places for 10, 1,500; the rest are the lowest class',
    ],
    [
      'shares of an amount',
      { composite: 'value', method: 'pareto', amount: 'sales', shares: [0.8] },
      '价值：按销售额由高到低累计，以合计的 80% 为界',
      'Value: Sales added up from the largest, cut at 80% of the total',
    ],
    [
      'the median',
      { composite: 'value', method: 'median' },
      '价值：不低于中位数为高',
      'Value: high at or above the median',
    ],
    [
      'the mean of an indicator that is better low',
      { composite: 'value', of: 'sales', direction: 'lower', method: 'mean' },
      '价值：按销售额（越低越好），不高于平均值为高',
      'Value: on Sales (lower is better), high at or below the mean',
    ],
    [
      'natural breaks',
      { composite: 'value', method: 'jenks', bins: 3 },
      '价值：按自然断点分 3 档，各档内部差别最小',
      'Value: natural breaks into 3 classes, alike within',
    ],
  ])('%s', (_what, cut, chinese, english) => {
    expect(cutSentence('zh-CN', kindsScheme(), cut)).toBe(chinese);
    expect(cutSentence('en', kindsScheme(), cut)).toBe(english);
  });

  it('quantiles, and the rule of the package where it is that one', () => {
    const cut = { composite: 'value', method: 'quantile', bins: 5 } as const;
    expect(cutSentence('en', kindsScheme(), cut)).toMatch(
      /^Value: quantiles into 5 classes of about as many customers/,
    );
    expect(cutSentence('zh-CN', kindsScheme(), { ...cut, rule: 'rfm' })).toContain('R 语言 rfm 包');
  });
});
