import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 电商客户价值: amount, frequency, activity and loyalty in one score. */
export const valueThree: Scheme = {
  id: 'value-3',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '电商客户价值分级', en: 'Online shop: customer value' },
  reason: {
    'zh-CN':
      '高价值、中等价值、低价值三级，依据购买金额、频次、活跃度和忠诚度，出自客户分级课件的电商案例；案例没有给出权重和界线。\n活跃度看距最近下单的天数，忠诚度看复购率和合作天数，缺少的列不计；前 20% 为高价值，其后 30% 为中等价值，其余 50% 为低价值。均为起始值，可以调整。',
    en: 'High, medium and low value by amount, frequency, activity and loyalty are from an online shop’s case in a courseware on customer grading, which gives neither weights nor limits.\nActivity is read from the days since the last order, loyalty from the repeat purchase rate and the days as a customer; absent columns are left out. The best 20% are of high value, the next 30% medium, the other 50% low. These are starting values and can be changed.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'lastOrder',
    'recencyDays',
    'repeatRate',
    'firstOrder',
    'tenureDays',
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
        term('sales', 0.4, { missing: 'ungraded' }),
        term('orders', 0.25, { optional: true }),
        term('recencyDays', 0.2, { direction: 'lower', optional: true }),
        term('repeatRate', 0.1, { optional: true }),
        term('tenureDays', 0.05, { optional: true }),
      ],
    },
  ],
  score: 'value',
  cuts: [{ composite: 'value', method: 'share', shares: [0.2, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { value: [3] }, tier: 'high' },
      { when: { value: [2] }, tier: 'medium' },
      { when: { value: [1] }, tier: 'low' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'high',
      names: { 'zh-CN': '高价值客户', en: 'High value' },
      rank: 1,
      colour: { fill: '#1F4E9E', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '专属客服线路，优先发货和处理售后；新品与活动优先通知，生日送礼，邀请参加会员聚会；购买间隔一旦变长就主动关怀，绝不让其流失。',
        en: 'A service line of their own, first in dispatch and after-sales. First to hear of new products and sales, a present on the birthday, an invitation to members’ gatherings. As soon as the time between orders grows, get in touch and do not let them go.',
      },
      rhythm: {
        'zh-CN': '每周推送专属内容，每月由专属客服问候一次',
        en: 'Content of their own every week, a personal message every month',
      },
      requires: { 'zh-CN': '价值分位于前 20%', en: 'Value among the top 20%' },
      grants: {
        'zh-CN': '专属客服、优先发货、双倍积分、生日礼物',
        en: 'Service line of their own, priority dispatch, double points, birthday present',
      },
    },
    {
      id: 'medium',
      names: { 'zh-CN': '中等价值客户', en: 'Medium value' },
      rank: 2,
      colour: { fill: '#C3D6F5', text: '#152F5E' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '用满减、组合套餐和个性化推荐提高客单价，用积分和会员日提高购买频次；按浏览和购买记录做交叉推荐，争取成为高价值客户。',
        en: 'Raise the average order by discounts from a certain amount, bundles and personal recommendations, and the frequency by points and members’ days. Recommend what fits their orders so far, with the aim of high value.',
      },
      rhythm: { 'zh-CN': '每两周推送一次', en: 'A message every two weeks' },
      requires: { 'zh-CN': '价值分位于前 20% 至 50%', en: 'Value between the top 20% and the top 50%' },
      grants: { 'zh-CN': '积分、满减券、会员日优惠', en: 'Points, vouchers, members’ days' },
    },
    {
      id: 'low',
      names: { 'zh-CN': '低价值客户', en: 'Low value' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '以自动化推送和自助客服维持联系，控制服务成本；用优惠券促成下一单，久未下单的先了解原因再唤回，只在大促时购买的不追加投入。',
        en: 'Automatic messages and self-service keep in touch at low cost. A coupon prompts the next order; ask those who have long been silent for the reason and win them back. Invest nothing more in those who buy only in the big sales.',
      },
      rhythm: { 'zh-CN': '每月推送一次', en: 'A message every month' },
      requires: { 'zh-CN': '价值分位于后 50%', en: 'Value among the lower 50%' },
      grants: { 'zh-CN': '普通优惠券、自助客服', en: 'Ordinary coupons, self-service' },
    },
  ],
  regradeEvery: 'month',
};
