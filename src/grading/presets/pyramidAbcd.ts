import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 客户金字塔: one weighted score, cut by share of customers. */
export const pyramidAbcd: Scheme = {
  id: 'pyramid-abcd',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '客户金字塔 ABCD', en: 'Customer pyramid A–D' },
  reason: {
    'zh-CN':
      '按销售额、毛利、购买行为、满意度与口碑加权评分，得分最高的 5% 为 A，其后 15% 为 B、30% 为 C，其余 50% 为 D。\n权重、占比和逾期上限都是起始值，请按本企业的实际情况调整。',
    en: 'A weighted score of sales, margin, buying behaviour, satisfaction and word of mouth: the best 5% are A, the next 15% B, the next 30% C, the remaining 50% D.\nWeights, shares and the overdue cap are starting values; adapt them to your own business.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'margin',
    'orders',
    'lastOrder',
    'recencyDays',
    'satisfaction',
    'referrals',
    'complaints',
    'overdueDays',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'overall',
      names: { 'zh-CN': '综合分', en: 'Overall score' },
      terms: [
        term('sales', 0.35, { missing: 'ungraded' }),
        term('margin', 0.15, { optional: true }),
        term('orders', 0.15, { optional: true }),
        term('recencyDays', 0.1, { direction: 'lower', optional: true }),
        term('growth', 0.05, { optional: true }),
        term('satisfaction', 0.05, { optional: true }),
        term('referrals', 0.05, { optional: true }),
        term('complaints', 0.05, { direction: 'lower', optional: true }),
        term('overdueDays', 0.05, { direction: 'lower', optional: true }),
      ],
    },
  ],
  score: 'overall',
  cuts: [{ composite: 'overall', method: 'share', shares: [0.05, 0.15, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { overall: [4] }, tier: 'A' },
      { when: { overall: [3] }, tier: 'B' },
      { when: { overall: [2] }, tier: 'C' },
      { when: { overall: [1] }, tier: 'D' },
    ],
  },
  gates: [
    {
      id: 'overdueCap',
      kind: 'cap',
      when: { indicator: 'overdueDays', op: '>', value: 90 },
      tier: 'C',
      reason: {
        'zh-CN': '货款逾期超过 90 天，最高评为 C',
        en: 'Payment is more than 90 days overdue: C at best',
      },
    },
  ],
  tiers: [
    {
      id: 'A',
      names: { 'zh-CN': 'A 最好的客户', en: 'A Best customers' },
      rank: 1,
      colour: { fill: '#0B6E4F', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '组建专属服务团队，管理层定期登门拜访；提供行业信息、数据分析、培训等增值服务；设立奖励与回馈，认真倾听并及时答复意见；为每位客户准备危机应对预案，绝不因一次失误失去客户。',
        en: 'A dedicated team and regular visits by management. Value-added services such as market information, analysis and training. Rewards, and feedback that is heard and answered promptly. A crisis plan for each customer, so that no single mistake costs the relationship.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: {
        'zh-CN': '综合分位于前 5%，且货款逾期不超过 90 天',
        en: 'Overall score among the top 5%, and no payment more than 90 days overdue',
      },
      grants: {
        'zh-CN': '专属团队、增值服务、奖励回馈、优先响应',
        en: 'Dedicated team, value-added services, rewards, first response',
      },
    },
    {
      id: 'B',
      names: { 'zh-CN': 'B 好客户', en: 'B Good customers' },
      rank: 2,
      colour: { fill: '#BFE5D0', text: '#0B3D2C' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '提供定制化的产品与服务；通过电话、邮件和拜访保持定期沟通；纳入忠诚度计划；定期开展满意度调查，根据结果改进，争取升为 A 级。',
        en: 'Custom products and services. Regular contact by phone, mail and visits. A place in the loyalty plan. Regular satisfaction surveys whose results are acted on, with the aim of raising the customer to A.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
      requires: {
        'zh-CN': '综合分位于前 5% 至 20%，且货款逾期不超过 90 天',
        en: 'Overall score between the top 5% and the top 20%, and no payment more than 90 days overdue',
      },
      grants: { 'zh-CN': '定制产品与服务、忠诚度计划', en: 'Custom products and services, loyalty plan' },
    },
    {
      id: 'C',
      names: { 'zh-CN': 'C 一般客户', en: 'C Ordinary customers' },
      rank: 3,
      colour: { fill: '#FFE8A3', text: '#4D3800' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '用优惠券、组合套餐和个性化营销提高购买频次与单次金额；控制服务成本，对有上升势头的客户加大投入，争取升为 B 级。',
        en: 'Coupons, bundles and personal marketing to raise how often and how much they buy. Keep the cost of service in check, and invest in those on the rise so that they reach B.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: { 'zh-CN': '综合分位于前 20% 至 50%', en: 'Overall score between the top 20% and the top 50%' },
      grants: { 'zh-CN': '优惠券、组合套餐', en: 'Coupons, bundles' },
    },
    {
      id: 'D',
      names: { 'zh-CN': 'D 基础客户', en: 'D Basic customers' },
      rank: 4,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      // Only a D customer with risk is to be let go, which the strategy says; half of all customers are D.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '通过邮件和短信保持基本联系；以常见问题解答和简化流程降低服务成本；提供积分与生日祝福；长期欠款、要求苛刻或始终没有起色的，终止关系。',
        en: 'Basic contact by mail and message. An FAQ and simple processes to keep service cheap. Points and birthday wishes. End the relationship with those who stay in arrears, make harsh demands or never improve.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '其余客户', en: 'All other customers' },
      grants: { 'zh-CN': '自助服务、积分、生日祝福', en: 'Self-service, points, birthday wishes' },
    },
  ],
  regradeEvery: 'quarter',
};
