import type { Cut, Scheme } from '../scheme';
import { pick } from './indicators';
import { rfmTiers } from './rfmTiers';
import { term } from './term';

/** Five bins of equal counts by the exact rule of R's package rfm. */
function fifths(composite: string, of: string, direction: 'higher' | 'lower' = 'higher'): Cut {
  return { composite, of, direction, method: 'quantile', bins: 5, rule: 'rfm' };
}

/** RFM: recency, frequency and monetary value, 1–5 each, and named segments. */
export const rfm: Scheme = {
  id: 'rfm',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': 'RFM 客户细分', en: 'RFM segments' },
  reason: {
    'zh-CN':
      '最近下单（R）、订单数（F）、销售额（M）各按五分位打 1–5 分，采用 R 语言 rfm 包的算法：分位数加 1 为界，适合以天、次、元为单位的数值；并列者同分，某一档可能没有人。\n流传的细分表有重叠、空缺或永远选不中的细分，因此本方案沿用通行名称，自行划分 125 种组合，互不重叠也没有遗漏；划分方式是起始值，可以调整。综合分为三项的平均，只供排序，不参与细分。',
    en: 'Recency (R), orders (F) and sales (M) score 1–5 each by quintiles, with the rule of R’s package rfm: each quantile plus 1 is the limit, which suits values in days, orders and whole amounts. Equal values share a score, so a score may be nobody’s.\nThe published segment tables overlap, leave gaps or hold segments nobody can reach; this one keeps the well-known names and divides the 125 combinations anew, without overlap or gap. The division is a starting point. The overall score is the mean of the three; it ranks customers and decides nothing.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'lastOrder',
    'recencyDays',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'recency',
      names: { 'zh-CN': '最近下单 R', en: 'Recency R' },
      terms: [term('recencyDays', 1, { direction: 'lower', missing: 'ungraded' })],
    },
    {
      id: 'frequency',
      names: { 'zh-CN': '订单数 F', en: 'Frequency F' },
      terms: [term('orders', 1, { missing: 'ungraded' })],
    },
    {
      id: 'monetary',
      names: { 'zh-CN': '销售额 M', en: 'Monetary M' },
      terms: [term('sales', 1, { missing: 'ungraded' })],
    },
    {
      id: 'overall',
      names: { 'zh-CN': '综合分', en: 'Overall score' },
      weights: { method: 'equal' },
      terms: [
        term('recencyDays', 0, { direction: 'lower', missing: 'ungraded' }),
        term('orders', 0, { missing: 'ungraded' }),
        term('sales', 0, { missing: 'ungraded' }),
      ],
    },
  ],
  score: 'overall',
  cuts: [fifths('recency', 'recencyDays', 'lower'), fifths('frequency', 'orders'), fifths('monetary', 'sales')],
  decide: {
    kind: 'table',
    rules: [
      { when: { recency: [4, 5], frequency: [4, 5], monetary: [4, 5] }, tier: 'champions' },
      { when: { recency: [4, 5], frequency: [4, 5], monetary: [1, 2, 3] }, tier: 'loyal' },
      { when: { recency: [3], frequency: [4, 5] }, tier: 'loyal' },
      { when: { recency: [4, 5], frequency: [2, 3] }, tier: 'potentialLoyalist' },
      { when: { recency: [5], frequency: [1] }, tier: 'newCustomers' },
      { when: { recency: [4], frequency: [1] }, tier: 'promising' },
      { when: { recency: [3], frequency: [3] }, tier: 'needAttention' },
      { when: { recency: [3], frequency: [1, 2], monetary: [4, 5] }, tier: 'needAttention' },
      { when: { recency: [1, 2], frequency: [4, 5], monetary: [4, 5] }, tier: 'cantLose' },
      { when: { recency: [1, 2], frequency: [4, 5], monetary: [1, 2, 3] }, tier: 'atRisk' },
      { when: { recency: [1, 2], frequency: [3] }, tier: 'atRisk' },
      { when: { recency: [1, 2], frequency: [1, 2], monetary: [4, 5] }, tier: 'atRisk' },
      { when: { recency: [3], frequency: [1, 2], monetary: [1, 2, 3] }, tier: 'aboutToSleep' },
      { when: { recency: [1, 2], frequency: [1, 2], monetary: [1, 2, 3] }, tier: 'lost' },
    ],
  },
  gates: [
    {
      id: 'neverOrdered',
      kind: 'set',
      when: { indicator: 'orders', op: '<=', value: 0 },
      reason: {
        'zh-CN': '从未下单，不参与 RFM 细分',
        en: 'Never ordered: not part of the RFM segments',
      },
    },
  ],
  tiers: rfmTiers,
  regradeEvery: 'month',
};
