import type { Condition } from '../../src/grading/scheme';
import { conditionSentence } from '../../src/locales';
import { kindsScheme } from './kindsScheme';

const sales = { indicator: 'sales', op: '>=', value: 10_000 } as const;
const share = { indicator: 'share', op: '<', value: 0.5 } as const;
const vip = { indicator: 'vip', op: '=', value: 1 } as const;

describe('conditionSentence says', () => {
  it.each<[string, Condition, string, string]>([
    ['a comparison', sales, '销售额 ≥ 10,000', 'Sales ≥ 10,000'],
    ['one of a share', share, '份额 < 50%', 'Share < 50%'],
    [
      'one of a date',
      { indicator: 'last', op: '>', value: 45356 },
      '最近下单 > 2024年3月5日',
      'Last order > 5 Mar 2024',
    ],
    ['that a value differs', { indicator: 'sales', op: '!=', value: 0 }, '销售额 ≠ 0', 'Sales ≠ 0'],
    ['a truth value', vip, '战略客户为“是”', 'Strategic: yes'],
    ['one category', { indicator: 'credit', op: 'in', categories: ['good'] }, '信用为“良好”', 'Credit is Good'],
    [
      'several categories',
      { indicator: 'credit', op: 'in', categories: ['good', 'fair', 'bad'] },
      '信用为“良好”、“一般”或“较差”',
      'Credit is Good, Fair or Bad',
    ],
    ['a blank', { indicator: 'sales', op: 'missing' }, '销售额为空', 'Sales is blank'],
    ['a value there', { indicator: 'sales', op: 'present' }, '销售额已填写', 'Sales is filled in'],
    ['no column', { indicator: 'sales', op: 'absent' }, '没有“销售额”列', 'there is no column for Sales'],
    ['a denial', { not: sales }, '不满足（销售额 ≥ 10,000）', 'not (Sales ≥ 10,000)'],
    ['all of several', { all: [sales, vip] }, '销售额 ≥ 10,000，且战略客户为“是”', 'Sales ≥ 10,000 and Strategic: yes'],
    ['any of several', { any: [sales, vip] }, '销售额 ≥ 10,000，或战略客户为“是”', 'Sales ≥ 10,000 or Strategic: yes'],
    ['one of one without brackets', { all: [{ any: [sales] }] }, '销售额 ≥ 10,000', 'Sales ≥ 10,000'],
    [
      'one kind within itself without brackets',
      { all: [{ all: [sales, share] }, vip] },
      '销售额 ≥ 10,000，且份额 < 50%，且战略客户为“是”',
      'Sales ≥ 10,000 and Share < 50% and Strategic: yes',
    ],
    [
      'one kind within the other in brackets',
      { all: [{ any: [sales, share] }, vip] },
      '（销售额 ≥ 10,000，或份额 < 50%），且战略客户为“是”',
      '(Sales ≥ 10,000 or Share < 50%) and Strategic: yes',
    ],
  ])('%s', (_what, condition, chinese, english) => {
    expect(conditionSentence('zh-CN', kindsScheme(), condition)).toBe(chinese);
    expect(conditionSentence('en', kindsScheme(), condition)).toBe(english);
  });
});
