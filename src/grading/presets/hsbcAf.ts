import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 汇丰银行: value × loyalty, with gates for the inactive and for those who never bought. */
export const hsbcAf: Scheme = {
  id: 'hsbc-af',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '汇丰 A–F 分级', en: 'HSBC grades A–F' },
  reason: {
    'zh-CN':
      '高价值：合计贡献 80% 销售额的客户；高忠诚：忠诚分不低于中位数；超过 365 天没有下单为非活跃，从未下单为可能客户。\n忠诚分由合作时间、下单规律性、钱包份额、满意度和转介绍组成，缺少的列不计；以上均为起始值，可以调整。',
    en: 'High value: the customers that together bring 80% of sales. High loyalty: a loyalty score at or above the median. More than 365 days without an order: inactive. Never ordered: prospect.\nLoyalty is made of tenure, regularity, share of wallet, satisfaction and referrals; absent columns are left out. These are starting values and can be changed.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'firstOrder',
    'lastOrder',
    'recencyDays',
    'tenureDays',
    'orderRate',
    'shareOfWallet',
    'satisfaction',
    'referrals',
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
      terms: [term('sales', 1, { missing: 'ungraded' })],
    },
    {
      id: 'loyalty',
      names: { 'zh-CN': '忠诚', en: 'Loyalty' },
      terms: [
        term('tenureDays', 0.25, { optional: true }),
        term('orderRate', 0.25, { optional: true }),
        term('shareOfWallet', 0.2, { optional: true }),
        term('satisfaction', 0.2, { optional: true }),
        term('referrals', 0.1, { optional: true }),
      ],
    },
  ],
  score: 'value',
  cuts: [
    { composite: 'value', method: 'pareto', amount: 'sales', shares: [0.8] },
    { composite: 'loyalty', method: 'median' },
  ],
  decide: {
    kind: 'table',
    rules: [
      { when: { value: [2], loyalty: [2] }, tier: 'A' },
      { when: { value: [2], loyalty: [1] }, tier: 'B' },
      { when: { value: [1], loyalty: [2] }, tier: 'C' },
      { when: { value: [1], loyalty: [1] }, tier: 'D' },
    ],
  },
  gates: [
    {
      id: 'neverOrdered',
      kind: 'set',
      // A blank date alone is no proof where orders or sales are on record.
      when: {
        any: [
          { indicator: 'orders', op: '=', value: 0 },
          {
            all: [
              { indicator: 'recencyDays', op: 'missing' },
              { not: { indicator: 'orders', op: '>', value: 0 } },
              { not: { indicator: 'sales', op: '>', value: 0 } },
            ],
          },
        ],
      },
      tier: 'F',
      reason: { 'zh-CN': '从未下单', en: 'Never ordered' },
      needs: ['recencyDays'],
    },
    {
      id: 'inactive',
      kind: 'set',
      when: { indicator: 'recencyDays', op: '>', value: 365 },
      tier: 'E',
      reason: { 'zh-CN': '超过 365 天没有下单', en: 'No order for more than 365 days' },
      needs: ['recencyDays'],
    },
  ],
  tiers: [
    {
      id: 'A',
      names: { 'zh-CN': 'A 顶级客户', en: 'A Top customers' },
      rank: 1,
      colour: { fill: '#8A1538', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '投入主要资源，制定一对一方案，尽一切努力留住；通过各种渠道主动联系，深入了解客户及其下游客户的需求；优先生产、定制产品、灵活付款，派最优秀的人员，提供收益最大的整体方案；平等合作，实现双赢。',
        en: 'The main resources go here, with a one-to-one plan and everything done to hold them. Active contact through every channel; understand their needs and those of their own customers. Priority in production, custom products, flexible payment, the best people and the whole solution with the greatest gain. A partnership of equals in which both win.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: { 'zh-CN': '高价值且高忠诚', en: 'High value and high loyalty' },
      grants: {
        'zh-CN': '一对一方案、优先生产、定制产品、灵活付款',
        en: 'One-to-one plan, priority production, custom products, flexible payment',
      },
    },
    {
      id: 'B',
      names: { 'zh-CN': 'B 大中型客户', en: 'B Large, not yet loyal' },
      rank: 2,
      colour: { fill: '#F2B8A0', text: '#4A1505' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '重点提高忠诚度：找出能留住客户的因素，配备专属客户经理，用长期合作、系统对接和专属服务提高客户的转换价值，防止被竞争对手夺走。',
        en: 'Raise loyalty: find what binds them, give them a dedicated manager, and raise the value they would lose by switching through long-term agreements, connected systems and services of their own. Never leave them to a rival.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每季度拜访一次', en: 'Contact every two weeks, a visit every quarter' },
      requires: { 'zh-CN': '高价值，忠诚分低于中位数', en: 'High value, loyalty below the median' },
      grants: { 'zh-CN': '专属客户经理、忠诚度计划', en: 'Dedicated manager, loyalty plan' },
    },
    {
      id: 'C',
      names: { 'zh-CN': 'C 大中型客户', en: 'C Loyal, of lower value' },
      rank: 3,
      colour: { fill: '#FCE5A6', text: '#4D3800' },
      verdict: 'improve',
      strategy: {
        'zh-CN': '以较低成本维系忠诚；通过交叉销售和增购挖掘需求，提高其价值，价值上升后升为 A 级。',
        en: 'Keep their loyalty at low cost. Raise their value by cross-selling and larger purchases, until they become A.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: { 'zh-CN': '忠诚分不低于中位数，价值较低', en: 'Loyalty at or above the median, lower value' },
      grants: { 'zh-CN': '老客户优惠、交叉销售组合', en: 'Regular customers’ discounts, cross-selling bundles' },
    },
    {
      id: 'D',
      names: { 'zh-CN': 'D 小型客户', en: 'D Small customers' },
      rank: 4,
      colour: { fill: '#DCE8F2', text: '#1E3A52' },
      // Only a D customer with risk is to be let go, which the strategy says.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '以自助服务为主，用标准产品和简化流程降低服务成本；有上升势头的转入 C 级培养，长期拖欠或要求苛刻的终止关系。',
        en: 'Self-service: standard products and simple processes keep the cost down. Develop those on the rise towards C; end the relationship with those who stay in arrears or make harsh demands.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '价值较低，忠诚分低于中位数', en: 'Lower value, loyalty below the median' },
      grants: { 'zh-CN': '自助服务', en: 'Self-service' },
    },
    {
      id: 'E',
      names: { 'zh-CN': 'E 非活跃客户', en: 'E Inactive customers' },
      rank: 5,
      colour: { fill: '#DAD4EA', text: '#352660' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '逐一了解停止购买的原因并设法赢回，过去价值高的优先：流失客户再次购买的可能约为新客户的两倍；无法赢回的不再投入。',
        en: 'Find out why each one stopped and win them back, those of high past value first: a lost customer buys about twice as readily as a new one. Spend nothing more on those who cannot be won back.',
      },
      rhythm: { 'zh-CN': '每季度回访一次', en: 'A win-back call every quarter' },
      requires: { 'zh-CN': '超过 365 天没有下单', en: 'No order for more than 365 days' },
      grants: { 'zh-CN': '回归优惠', en: 'Welcome-back offer' },
    },
    {
      id: 'F',
      names: { 'zh-CN': 'F 可能客户', en: 'F Prospects' },
      rank: 6,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN': '先甄别资质，再提供产品与行业信息，唤起需求；合格的转交销售人员跟进，不合格的从名单中移出。',
        en: 'Qualify them first, then inform them about products and the market to awaken demand. Hand the qualified to a salesperson and take the others off the list.',
      },
      rhythm: { 'zh-CN': '每月发送一次资讯', en: 'A newsletter every month' },
      requires: { 'zh-CN': '从未下单', en: 'Never ordered' },
      grants: { 'zh-CN': '产品资料、首单优惠', en: 'Product information, first-order offer' },
    },
  ],
  regradeEvery: 'halfYear',
};
