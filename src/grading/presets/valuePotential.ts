import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 价值–潜力矩阵: current value × growth potential. */
export const valuePotential: Scheme = {
  id: 'value-potential',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '价值–潜力矩阵', en: 'Value–potential matrix' },
  reason: {
    'zh-CN':
      '高价值：合计贡献 80% 销售额的客户；高潜力：潜力分不低于中位数。\n潜力分由未满足需求、销售增长率、客户业务规模（总需求、平均订单金额）组成，缺少的列不计，至少要有一项；以上均为起始值，可以调整。',
    en: 'High value: the customers that together bring 80% of sales. High potential: a potential score at or above the median.\nPotential is made of untapped demand, sales growth and the size of the customer’s business (total demand, average order); absent columns are left out, at least one must be there. These are starting values and can be changed.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'totalDemand',
    'shareOfWallet',
    'untappedDemand',
    'orders',
    'averageOrder',
    'lastOrder',
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
      id: 'potential',
      names: { 'zh-CN': '潜力', en: 'Potential' },
      terms: [
        term('untappedDemand', 0.4, { optional: true }),
        term('growth', 0.3, { optional: true }),
        term('totalDemand', 0.15, { optional: true }),
        term('averageOrder', 0.15, { optional: true }),
      ],
    },
  ],
  score: 'value',
  cuts: [
    { composite: 'value', method: 'pareto', amount: 'sales', shares: [0.8] },
    { composite: 'potential', method: 'median' },
  ],
  decide: {
    kind: 'table',
    rules: [
      { when: { value: [2], potential: [2] }, tier: 'platinum' },
      { when: { value: [2], potential: [1] }, tier: 'gold' },
      { when: { value: [1], potential: [2] }, tier: 'iron' },
      { when: { value: [1], potential: [1] }, tier: 'lead' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'platinum',
      names: { 'zh-CN': '白金', en: 'Platinum' },
      rank: 1,
      colour: { fill: '#D8E3EC', text: '#16324A' },
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
      requires: { 'zh-CN': '高价值且高潜力', en: 'High value and high potential' },
      grants: {
        'zh-CN': '一对一方案、优先生产、定制产品、灵活付款',
        en: 'One-to-one plan, priority production, custom products, flexible payment',
      },
    },
    {
      id: 'gold',
      names: { 'zh-CN': '黄金', en: 'Gold' },
      rank: 2,
      colour: { fill: '#F7D774', text: '#4A3400' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '关系处于稳定期，业务几乎已全部交给我们。投入足够的资源，不惜代价，绝不让给竞争对手；持续提供超出预期的价值；请他们转介绍新客户，收获长期合作的成果。',
        en: 'The relationship is stable and nearly all their business is already ours. Give enough resources and at any price never lose them to a rival. Deliver value beyond expectation without pause, let them bring referrals, and harvest what the long relationship yields.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
      requires: { 'zh-CN': '高价值，潜力分低于中位数', en: 'High value, potential below the median' },
      grants: {
        'zh-CN': '专属客户经理、超值服务、转介绍奖励',
        en: 'Dedicated manager, service beyond expectation, referral rewards',
      },
    },
    {
      id: 'iron',
      names: { 'zh-CN': '铁', en: 'Iron' },
      rank: 3,
      colour: { fill: '#B9C0CB', text: '#1F262F' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '关系处于考察期或形成期前期。投入适当资源重建关系：以优质产品、信息、服务和个性化方案赢得信任；取得信任后，引导增购、交叉购买和转介绍。',
        en: 'The relationship is being explored or has only begun to form. Give fitting resources to rebuild it: good products, information, quality service and personal solutions, until there is trust. Then more purchases, cross-purchases and referrals.',
      },
      rhythm: { 'zh-CN': '每月联系一次，每半年拜访一次', en: 'Contact every month, a visit every half-year' },
      requires: { 'zh-CN': '潜力分不低于中位数，价值较低', en: 'Potential at or above the median, lower value' },
      grants: { 'zh-CN': '个性化方案、试用与增购优惠', en: 'Personal solutions, trials, offers for larger orders' },
    },
    {
      id: 'lead',
      names: { 'zh-CN': '铅', en: 'Lead' },
      rank: 4,
      colour: { fill: '#5B626D', text: '#FFFFFF' },
      verdict: 'terminate',
      strategy: {
        'zh-CN':
          '不再投入资源，逐步解除关系：报价高于市场水平，拒绝不合理的要求，客户要走不必挽留，甚至可以建议其另选供应商。',
        en: 'No resources; dissolve the relationship. Prices above the market, improper demands refused. Let them go, and even encourage them to move on.',
      },
      rhythm: { 'zh-CN': '不主动联系', en: 'No contact of our own accord' },
      requires: { 'zh-CN': '价值较低，潜力分低于中位数', en: 'Lower value, potential below the median' },
      grants: { 'zh-CN': '标准自助服务', en: 'Standard self-service' },
    },
  ],
  regradeEvery: 'halfYear',
};
