import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 零售黄金、白银、普通: spending and contribution in one score. */
export const retailThree: Scheme = {
  id: 'retail-3',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '零售黄金–白银–普通', en: 'Retail: gold, silver, ordinary' },
  reason: {
    'zh-CN':
      '黄金、白银、普通三级，依据消费与贡献，出自客户分级课件的零售案例；案例没有给出权重和界线。\n消费看金额（50%）和次数（20%），贡献看毛利（30%），没有毛利或次数的不计；前 10% 为黄金，其后 30% 为白银，其余 60% 为普通。均为起始值，可以调整。',
    en: 'Gold, silver and ordinary by spending and contribution are from a retailer’s case in a courseware on customer grading, which gives neither weights nor limits.\nSpending is the amount (50%) and how often (20%), contribution the gross margin (30%); margin and orders are left out where there are none. The best 10% are gold, the next 30% silver, the other 60% ordinary. These are starting values and can be changed.',
  },
  indicators: pick('sales', 'salesThisYear', 'orders', 'margin', 'lastOrder', 'region', 'product', 'owner', 'kind'),
  amount: 'sales',
  composites: [
    {
      id: 'spending',
      names: { 'zh-CN': '消费贡献', en: 'Spending and contribution' },
      terms: [
        term('sales', 0.5, { missing: 'ungraded' }),
        term('orders', 0.2, { optional: true }),
        term('margin', 0.3, { optional: true }),
      ],
    },
  ],
  score: 'spending',
  cuts: [{ composite: 'spending', method: 'share', shares: [0.1, 0.3, 0.6] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { spending: [3] }, tier: 'gold' },
      { when: { spending: [2] }, tier: 'silver' },
      { when: { spending: [1] }, tier: 'ordinary' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'gold',
      names: { 'zh-CN': '黄金客户', en: 'Gold' },
      rank: 1,
      colour: { fill: '#E3AE12', text: '#2E2200' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '专人服务，优先预留紧俏商品；新品品鉴、客户聚会和会员专场优先邀请，生日送礼；主动听取意见，退换货从宽从快，以超出预期的体验留住客户，并请其介绍亲友。',
        en: 'Served in person, with sought-after goods put aside for them. First to be invited to previews, gatherings and members’ sales, and a present on the birthday. Their opinion is asked for, returns are quick and generous. Such service beyond expectation holds them and lets them bring friends.',
      },
      rhythm: { 'zh-CN': '每两周联系一次', en: 'Contact every two weeks' },
      requires: { 'zh-CN': '消费贡献分位于前 10%', en: 'Spending and contribution among the top 10%' },
      grants: {
        'zh-CN': '专人服务、优先预留、会员专场、生日礼物',
        en: 'Personal service, goods put aside, members’ sales, birthday present',
      },
    },
    {
      id: 'silver',
      names: { 'zh-CN': '白银客户', en: 'Silver' },
      rank: 2,
      colour: { fill: '#C4CBD6', text: '#1F262F' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '用积分、会员日和组合套餐提高到店次数与客单价；推荐毛利较高的品类，说明升为黄金客户的条件和礼遇，引导其升级。',
        en: 'Points, members’ days and bundles bring them in more often and raise what they spend. Recommend ranges with a better margin, and say what it takes to become gold and what gold receives, so that they rise.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '消费贡献分位于前 10% 至 40%',
        en: 'Spending and contribution between the top 10% and the top 40%',
      },
      grants: { 'zh-CN': '积分、会员日优惠、生日祝福', en: 'Points, members’ days, birthday wishes' },
    },
    {
      id: 'ordinary',
      names: { 'zh-CN': '普通客户', en: 'Ordinary' },
      rank: 3,
      colour: { fill: '#EEF0F3', text: '#3A4350' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '提供标准服务和普通折扣，通过短信和公众号通知促销；用优惠券促成再次到店，消费上升的及时引导加入会员计划，控制单独服务的成本。',
        en: 'Standard service and ordinary discounts; sales are announced by message. A coupon brings them back to the shop. Lead those whose spending grows into the members’ plan, and keep the cost of individual service in check.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '消费贡献分位于后 60%', en: 'Spending and contribution among the lower 60%' },
      grants: { 'zh-CN': '普通折扣、促销通知', en: 'Ordinary discounts, news of sales' },
    },
  ],
  regradeEvery: 'quarter',
};
