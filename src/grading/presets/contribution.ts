import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 贡献度: amount and frequency in one score, cut into high, medium and low. */
export const contribution: Scheme = {
  id: 'contribution',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '贡献度分级', en: 'Contribution' },
  reason: {
    'zh-CN':
      '按购买金额与购买频次分低、中、高三级，出自客户分级课件；课件没有给出界线。\n金额占 60%、频次占 40%，前 20% 为高贡献，其后 30% 为中贡献，其余 50% 为低贡献，都是起始值，可以调整。没有订单数时只看金额；要与业务价值一并考虑，用“业务价值分级”，其中同时给出贡献度分。',
    en: 'Low, medium and high by the amount and the frequency of purchases are from a courseware on customer grading, which draws no limits.\nAmount counts 60% and frequency 40%; the best 20% contribute highly, the next 30% are medium, the other 50% low. These are starting values and can be changed. Without a column of orders the amount decides alone. To weigh it together with business value use that preset: it shows this score too.',
  },
  indicators: pick('sales', 'salesThisYear', 'orders', 'lastOrder', 'region', 'product', 'owner', 'kind'),
  amount: 'sales',
  composites: [
    {
      id: 'contribution',
      names: { 'zh-CN': '贡献度', en: 'Contribution' },
      terms: [term('sales', 0.6, { missing: 'ungraded' }), term('orders', 0.4, { optional: true })],
    },
  ],
  score: 'contribution',
  cuts: [{ composite: 'contribution', method: 'share', shares: [0.2, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { contribution: [3] }, tier: 'high' },
      { when: { contribution: [2] }, tier: 'medium' },
      { when: { contribution: [1] }, tier: 'low' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'high',
      names: { 'zh-CN': '高贡献客户', en: 'High contribution' },
      rank: 1,
      colour: { fill: '#9C3A00', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '优先投入资源，配备专属客户经理；用增值服务、奖励与回馈答谢其贡献，及时处理意见，密切留意购买金额和频次的下降，尽早挽留。',
        en: 'Resources go here first, with a manager of their own. Value-added services, rewards and feedback thank them for what they bring; complaints are settled at once. Watch for any fall in amount or frequency and act early to hold them.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度拜访一次',
        en: 'Contact every week, a visit every quarter',
      },
      requires: { 'zh-CN': '贡献度分位于前 20%', en: 'Contribution among the top 20%' },
      grants: {
        'zh-CN': '专属客户经理、增值服务、奖励回馈',
        en: 'Manager of their own, value-added services, rewards',
      },
    },
    {
      id: 'medium',
      names: { 'zh-CN': '中贡献客户', en: 'Medium contribution' },
      rank: 2,
      colour: { fill: '#FFD3B0', text: '#5A2400' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '分清短板：金额高而次数少的，用定期补货提醒和会员日提高频次；次数多而金额低的，用交叉销售和组合套餐提高单次金额，争取成为高贡献客户。',
        en: 'See which side is short. Those who buy much but seldom get reminders to reorder and members’ days; those who buy often but little get cross-selling and bundles. The aim is a high contribution.',
      },
      rhythm: { 'zh-CN': '每月联系一次，每半年拜访一次', en: 'Contact every month, a visit every half-year' },
      requires: {
        'zh-CN': '贡献度分位于前 20% 至 50%',
        en: 'Contribution between the top 20% and the top 50%',
      },
      grants: { 'zh-CN': '积分、组合套餐、补货提醒', en: 'Points, bundles, reminders to reorder' },
    },
    {
      id: 'low',
      names: { 'zh-CN': '低贡献客户', en: 'Low contribution' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '以标准产品、线上渠道和自助服务降低成本；用优惠券和个性化推荐促成更多购买，有回升的加大投入，长期没有起色的不再额外投入。',
        en: 'Standard products, online channels and self-service keep the cost low. Coupons and personal recommendations prompt more purchases; invest in those who pick up, and nothing extra in those who never do.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '贡献度分位于后 50%', en: 'Contribution among the lower 50%' },
      grants: { 'zh-CN': '优惠券、自助服务', en: 'Coupons, self-service' },
    },
  ],
  regradeEvery: 'quarter',
};
