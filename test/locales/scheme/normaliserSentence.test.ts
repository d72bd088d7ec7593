import type { Normaliser, Term } from '../../../src/grading/scheme';
import { normaliserSentence } from '../../../src/locales/scheme/normaliserSentence';
import { kindsScheme } from '../kindsScheme';

describe('normaliserSentence says', () => {
  it.each<[string, Normaliser, Term['direction'], string, string]>([
    [
      'sales',
      { method: 'percentile' },
      'higher',
      '按在客户中的百分位，越高越好',
      'by percentile among the customers, higher is better',
    ],
    [
      'sales',
      { method: 'percentile' },
      'lower',
      '按在客户中的百分位，越低越好',
      'by percentile among the customers, lower is better',
    ],
    [
      'share',
      { method: 'linear', floor: 0.1, target: 0.5 },
      'higher',
      '10% 计 0 分，50% 计 100 分，其间按比例',
      '0 at 10%, 100 at 50%, in proportion between',
    ],
    // Lower is better: 100 − degree, so the ends change places.
    [
      'sales',
      { method: 'linear', floor: 0, target: 5 },
      'lower',
      '5 计 0 分，0 计 100 分，其间按比例',
      '0 at 5, 100 at 0, in proportion between',
    ],
    [
      'sales',
      {
        method: 'bands',
        below: 20,
        bands: [
          { from: 10, degree: 60 },
          { from: 50, degree: 100 },
        ],
      },
      'higher',
      '不足 10 计 20 分、10 起 60 分、50 起 100 分',
      '20 below 10, 60 from 10, 100 from 50',
    ],
    [
      'sales',
      { method: 'bands', below: 20, bands: [{ from: 10, degree: 60 }] },
      'lower',
      '不足 10 计 80 分、10 起 40 分',
      '80 below 10, 40 from 10',
    ],
    [
      'credit',
      { method: 'category', degrees: { good: 100, fair: 60, bad: 0 } },
      'higher',
      '良好 100 分、一般 60 分、较差 0 分',
      'Good 100, Fair 60, Bad 0',
    ],
    ['vip', { method: 'boolean' }, 'higher', '是 100 分，否 0 分', 'yes 100, no 0'],
    ['vip', { method: 'boolean' }, 'lower', '否 100 分，是 0 分', 'no 100, yes 0'],
    [
      'sales',
      { method: 'minmax', winsorise: 0.05 },
      'higher',
      '按在最小值与最大值之间的位置，两端各 5% 的极端值收拢，越高越好',
      'by place between the smallest and the largest value, 5% at either end pulled in, higher is better',
    ],
    [
      'sales',
      { method: 'target', target: 30, reach: 10 },
      'higher',
      '恰为 30 计 100 分，相差 10 及以上计 0 分',
      '100 at 30, falling to 0 at 10 away from it',
    ],
  ])('%s %j, %s', (indicator, normalise, direction, chinese, english) => {
    const term: Term = { indicator, weight: 1, direction, normalise, missing: 'skip' };
    expect(normaliserSentence('zh-CN', kindsScheme(), term)).toBe(chinese);
    expect(normaliserSentence('en', kindsScheme(), term)).toBe(english);
  });
});
