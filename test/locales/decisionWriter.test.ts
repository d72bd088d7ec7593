import type { Scheme } from '../../src/grading/scheme';
import type { Explanation } from '../../src/grading/types';
import { decisionWriter } from '../../src/locales/decisionWriter';
import { kindsScheme } from './kindsScheme';

const value = { composite: 'value', value: 82.4, bin: 2, binCount: 2, contributions: [] };
const explained = (other: Partial<Explanation>): Explanation => ({
  row: 0,
  tier: 'top',
  decidedBy: 'rule',
  composites: [value],
  ...other,
});
const both = (scheme: Scheme, explanation: Explanation) =>
  (['zh-CN', 'en'] as const).map((language) => decisionWriter(language, scheme)(explanation));

const gated = kindsScheme({
  gates: [
    {
      id: 'overdue',
      kind: 'cap',
      when: { indicator: 'sales', op: '>', value: 0 },
      tier: 'rest',
      reason: { 'zh-CN': '有逾期', en: 'Overdue' },
    },
    {
      id: 'won',
      kind: 'set',
      when: { indicator: 'credit', op: 'in', categories: ['good'] },
      reason: { 'zh-CN': '已成交', en: 'Won' },
    },
  ],
});
const ladder = kindsScheme({
  composites: [],
  cuts: [],
  decide: {
    kind: 'ladder',
    rungs: [{ tier: 'top', requires: { indicator: 'sales', op: '>=', value: 5000 } }],
    otherwise: 'rest',
  },
});
const given = kindsScheme({ decide: { kind: 'given', indicator: 'credit' } });

describe('decisionWriter says that', () => {
  it.each<[string, Scheme, Partial<Explanation>, string, string]>([
    [
      'a rule decided',
      kindsScheme(),
      {},
      '重点：价值 82.4（高，以中位数为界）',
      'Key: Value 82.4 (high, cut at the median)',
    ],
    [
      'a cluster did',
      kindsScheme({ cuts: [] }),
      { decidedBy: 'cluster' },
      '重点：按相似程度归群，价值 82.4',
      'Key: grouped with its like, Value 82.4',
    ],
    ['a gate did', gated, { tier: 'rest', decidedBy: 'gate', gate: 'overdue' }, '普通：有逾期', 'Ordinary: Overdue'],
    [
      'a gate left the row without a tier, and what it looked at',
      gated,
      { tier: undefined, decidedBy: 'gate', gate: 'won', values: [{ indicator: 'credit', value: 0 }] },
      '未分级：已成交（信用 良好）',
      'Not graded: Won (Credit Good)',
    ],
    [
      'a rung was reached, and with what',
      ladder,
      { decidedBy: 'rung', rule: 0, composites: [], values: [{ indicator: 'sales', value: 6200 }] },
      '重点：销售额 ≥ 5,000（销售额 6,200）',
      'Key: Sales ≥ 5,000 (Sales 6,200)',
    ],
    [
      'no rung was',
      ladder,
      { tier: 'rest', decidedBy: 'rung', composites: [] },
      '普通：未达到更高等级的条件',
      'Ordinary: the requirements of no higher tier are met',
    ],
    [
      'none was and there is no tier for that',
      ladder,
      { tier: undefined, decidedBy: 'none', composites: [] },
      '未分级：不符合任何等级的条件',
      'Not graded: meets the requirements of no tier',
    ],
    ['a tier was typed', given, { decidedBy: 'given', composites: [] }, '重点：人工评定', 'Key: as entered'],
    [
      'none was typed',
      given,
      { tier: undefined, decidedBy: 'none', composites: [] },
      '未分级：没有填写等级',
      'Not graded: no tier was entered',
    ],
    [
      'a better tier is kept',
      kindsScheme(),
      { decidedBy: 'kept', kept: 'grace' },
      '重点（保级）：本次评级低于该等级，尚在宽限期内，暂不降级',
      'Key (kept): graded below it this time, within the period of grace',
    ],
    [
      'a person gave the tier, beside the computed one',
      kindsScheme(),
      { decidedBy: 'override', computed: 'rest' },
      '重点：人工调整（系统评级为普通），理由：未填写',
      'Key: set by hand (computed: Ordinary), reason: none given',
    ],
    [
      'a person held it up, where nothing was computed',
      kindsScheme(),
      { decidedBy: 'floor' },
      '重点：人工规定不低于此级（系统评级为未分级），理由：未填写',
      'Key: lowest tier set by hand (computed: Not graded), reason: none given',
    ],
    [
      'nothing decided',
      kindsScheme(),
      { tier: undefined, decidedBy: 'none', composites: [{ ...value, value: undefined, bin: undefined }] },
      '未分级：价值无法计算',
      'Not graded: Value cannot be computed',
    ],
  ])('%s', (_what, scheme, explanation, chinese, english) => {
    expect(both(scheme, explained(explanation))).toEqual([chinese, english]);
  });

  it.each([
    ['undated', undefined, '重点：人工评定，没有评定日期', 'Key: as entered, without a date'],
    ['valid', 45356, '重点：人工评定，有效至 2024年3月5日', 'Key: as entered, valid until 5 Mar 2024'],
    ['expiring', 45356, '重点：人工评定，将于 2024年3月5日 到期', 'Key: as entered, about to expire on 5 Mar 2024'],
    ['extended', 45356, '重点：人工评定，已延期至 2024年3月5日', 'Key: as entered, extended until 5 Mar 2024'],
    [
      'expired',
      45356,
      '重点：人工评定，已于 2024年3月5日 到期，应重新分配',
      'Key: as entered, expired on 5 Mar 2024, due for reassignment',
    ],
    ['reassign', 45356, '重点：人工评定，应立即重新分配', 'Key: as entered, to be reassigned at once'],
  ] as const)('a typed tier is %s', (status, due, chinese, english) => {
    expect(both(given, explained({ decidedBy: 'given', given: status, due }))).toEqual([chinese, english]);
  });

  it('an indicator of the same name was cut, once', () => {
    const scheme = kindsScheme({
      composites: kindsScheme().composites.map((each) => ({ ...each, names: { 'zh-CN': '销售额', en: 'Sales' } })),
      cuts: [{ composite: 'value', of: 'sales', method: 'absolute', thresholds: [1000] }],
    });
    expect(both(scheme, explained({ composites: [{ ...value, measured: 3520 }] }))).toEqual([
      '重点：销售额 3,520（高，按固定标准）',
      'Key: Sales 3,520 (high, by fixed thresholds)',
    ]);
  });

  it('an indicator was cut in place of the composite, with its own value', () => {
    const scheme = kindsScheme({
      cuts: [{ composite: 'value', of: 'sales', method: 'quantile', bins: 5, rule: 'rfm' }],
    });
    const composites = [{ ...value, bin: 4, binCount: 5, measured: 3520 }];
    expect(both(scheme, explained({ composites }))).toEqual([
      '重点：价值：销售额 3,520（4/5 分，按分位数）',
      'Key: Value: Sales 3,520 (4 of 5, by quantiles)',
    ]);
  });
});
