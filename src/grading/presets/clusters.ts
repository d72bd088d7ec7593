import type { Scheme, Term } from '../scheme';
import { clusterTiers } from './clusterTiers';
import { pick } from './indicators';
import { term } from './term';

/** Real gaps between customers stay gaps, single giants do not press all others together, nobody is left out. */
function gapTerm(indicator: string, weight: number, other: Partial<Term> = {}): Term {
  return term(indicator, weight, { normalise: { method: 'minmax', winsorise: 0.05 }, missing: 'median', ...other });
}

/** 族群: customers that are alike, found in the data. */
export const clusters: Scheme = {
  id: 'clusters',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '客户族群', en: 'Customer groups' },
  reason: {
    'zh-CN':
      '把客户分为若干族群的做法来自一家电话公司六个族群的例子；方法是本产品的选择：按价值、活跃、成长三项得分做 k 均值聚类，在 2 至 6 个族群中取轮廓系数最高的，按平均价值由高到低编号。\n族群的含义要看数据才知道：请先看各族群的三项平均分，再改名并改写策略。空白按中位数计；权重是起始值，可以调整。',
    en: 'Dividing customers into groups follows the example of a telephone company with six; the method is ours: k-means over value, activity and growth, 2 to 6 groups, the number with the best silhouette, numbered by mean value from the best.\nWhat a group means is found in your data: look at its three mean scores first, then rename it and rewrite its strategy. Blanks count as the median; weights are starting values and can be changed.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'margin',
    'totalDemand',
    'shareOfWallet',
    'untappedDemand',
    'orders',
    'averageOrder',
    'lastOrder',
    'recencyDays',
    'activity',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'value',
      names: { 'zh-CN': '价值', en: 'Value' },
      terms: [
        gapTerm('sales', 0.6, { missing: 'ungraded' }),
        gapTerm('margin', 0.2, { optional: true }),
        gapTerm('averageOrder', 0.2, { optional: true }),
      ],
    },
    {
      id: 'liveliness',
      names: { 'zh-CN': '活跃', en: 'Activity' },
      terms: [
        gapTerm('orders', 0.4, { optional: true }),
        gapTerm('recencyDays', 0.4, { direction: 'lower', optional: true }),
        gapTerm('activity', 0.2, { optional: true }),
      ],
    },
    {
      id: 'growing',
      names: { 'zh-CN': '成长', en: 'Growth' },
      terms: [gapTerm('growth', 0.6, { optional: true }), gapTerm('untappedDemand', 0.4, { optional: true })],
    },
  ],
  score: 'value',
  cuts: [],
  decide: {
    kind: 'clusters',
    composites: ['value', 'liveliness', 'growing'],
    orderBy: 'value',
    count: { from: 2, to: 6 },
  },
  gates: [],
  tiers: clusterTiers,
  regradeEvery: 'halfYear',
};
