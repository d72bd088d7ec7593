import type { Condition, Scheme } from '../scheme';
import { pick } from './indicators';

/** Any one way up is enough: amount, number of orders, times served, or a paid membership of that level or above. */
function reaches(salesAmount: number, timesBought: number, plans: readonly string[]): Condition {
  return {
    any: [
      { indicator: 'sales', op: '>=', value: salesAmount },
      { indicator: 'orders', op: '>=', value: timesBought },
      { indicator: 'servedTimes', op: '>=', value: timesBought },
      { indicator: 'paidPlan', op: 'in', categories: plans },
    ],
  };
}

/** 五级会员: ordinary, bronze, silver, gold, VIP. */
export const memberFive: Scheme = {
  id: 'member-5',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '五级会员', en: 'Five member levels' },
  reason: {
    'zh-CN':
      '普通、铜、银、金、VIP 五级，以及按消费金额、消费或服务次数、付费会员任一途径升级的做法来自资料。\n金额（1000、5000、2 万、5 万元）、次数（5、15、40、100 次）、一年保级，以及超过 365 天没有消费最高评为铜牌（付费的银卡以上会员除外），都是起始值，请按本企业的实际情况调整。',
    en: 'Ordinary, bronze, silver, gold and VIP, reached by amount spent, by number of orders or services, or by paid membership, whichever comes first, are those of the literature.\nThe amounts (1,000, 5,000, 20,000, 50,000), the numbers (5, 15, 40, 100), a level kept for a year, and bronze at best after more than 365 days without a purchase (paid members from silver up aside) are starting values; adapt them to your own business.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'servedTimes',
    'paidPlan',
    'lastOrder',
    'recencyDays',
    'region',
    'product',
    'owner',
    'source',
  ),
  amount: 'sales',
  composites: [],
  cuts: [],
  decide: {
    kind: 'ladder',
    rungs: [
      { tier: 'vip', requires: reaches(50_000, 100, ['vip']) },
      { tier: 'gold', requires: reaches(20_000, 40, ['gold', 'vip']) },
      { tier: 'silver', requires: reaches(5000, 15, ['silver', 'gold', 'vip']) },
      { tier: 'bronze', requires: reaches(1000, 5, ['bronze', 'silver', 'gold', 'vip']) },
    ],
    otherwise: 'ordinary',
  },
  gates: [
    {
      id: 'dormant',
      kind: 'cap',
      when: {
        all: [
          { indicator: 'recencyDays', op: '>', value: 365 },
          // What is paid for is not taken away.
          { not: { indicator: 'paidPlan', op: 'in', categories: ['silver', 'gold', 'vip'] } },
        ],
      },
      tier: 'bronze',
      reason: {
        'zh-CN': '超过 365 天没有消费，最高评为铜牌会员',
        en: 'No purchase for more than 365 days: bronze at best',
      },
    },
  ],
  keep: { minimumDays: 365, promotion: 'atOnce' },
  tiers: [
    {
      id: 'vip',
      names: { 'zh-CN': 'VIP 会员', en: 'VIP member' },
      rank: 1,
      colour: { fill: '#4A235A', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '最忠实也最有价值的会员。开通专属服务热线，配专人一对一服务，优先安排、优先交付；邀请参加答谢聚会和新品体验，生日赠礼，认真听取意见；请他们转介绍新会员并给予奖励。',
        en: 'The most loyal and most valuable members. A service line of their own, one person who looks after them, first in appointments and delivery. Invite them to gatherings and to try new products, give birthday gifts, listen to what they say, and reward the members they bring.',
      },
      rhythm: {
        'zh-CN': '每两周联系一次，每季度邀请参加一次活动',
        en: 'Contact every two weeks, an invitation every quarter',
      },
      requires: {
        'zh-CN': '消费满 5 万元，或消费、服务满 100 次，或 VIP 付费会员',
        en: 'Spent 50,000, or 100 orders or services, or a paid VIP membership',
      },
      grants: {
        'zh-CN': '专属热线、专人服务、三倍积分、优先交付、答谢聚会、生日礼物',
        en: 'A service line of their own, personal service, triple points, priority delivery, gatherings, birthday gifts',
      },
    },
    {
      id: 'gold',
      names: { 'zh-CN': '金牌会员', en: 'Gold member' },
      rank: 2,
      colour: { fill: '#F4CF5B', text: '#4A3400' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '稳定的高消费会员。走优先服务通道，定期回访满意度，用双倍积分、专场活动和升级产品保持热情，说明距 VIP 还差多少，引导升级。',
        en: 'Steady members who spend a lot. Priority service and regular satisfaction calls; double points, special events and better products keep them keen. Show them how far VIP is and lead them there.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '消费满 2 万元，或消费、服务满 40 次，或金卡付费会员',
        en: 'Spent 20,000, or 40 orders or services, or a paid gold membership',
      },
      grants: {
        'zh-CN': '优先服务、双倍积分、专场活动、生日礼物',
        en: 'Priority service, double points, special events, birthday gifts',
      },
    },
    {
      id: 'silver',
      names: { 'zh-CN': '银牌会员', en: 'Silver member' },
      rank: 3,
      colour: { fill: '#C5CCD6', text: '#1F2A38' },
      verdict: 'improve',
      strategy: {
        'zh-CN': '消费已成习惯。根据购买记录推荐产品，用会员日、组合套餐和积分加倍提高频次和单次金额，争取升为金牌。',
        en: 'Buying has become a habit. Recommend by what they bought; member days, bundles and extra points raise how often and how much they buy, until they are gold.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '消费满 5000 元，或消费、服务满 15 次，或银卡付费会员',
        en: 'Spent 5,000, or 15 orders or services, or a paid silver membership',
      },
      grants: {
        'zh-CN': '会员日优惠、1.5 倍积分、生日祝福',
        en: 'Member-day offers, 1.5 times the points, birthday wishes',
      },
    },
    {
      id: 'bronze',
      names: { 'zh-CN': '铜牌会员', en: 'Bronze member' },
      rank: 4,
      colour: { fill: '#E3B58F', text: '#43220A' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '有过几次消费，关系刚刚建立。用优惠券和第二件优惠促成再次购买，介绍会员权益；久未消费的，了解原因并以回归优惠唤回。',
        en: 'They bought a few times; the relationship is young. Coupons and second-item offers bring about the next purchase; explain what membership gives. Ask those who have not bought for a long time why, and call them back with an offer.',
      },
      rhythm: { 'zh-CN': '每月群发联系一次', en: 'One general message every month' },
      requires: {
        'zh-CN': '消费满 1000 元，或消费、服务满 5 次，或铜卡付费会员',
        en: 'Spent 1,000, or 5 orders or services, or a paid bronze membership',
      },
      grants: { 'zh-CN': '优惠券、积分、生日祝福', en: 'Coupons, points, birthday wishes' },
    },
    {
      id: 'ordinary',
      names: { 'zh-CN': '普通会员', en: 'Ordinary member' },
      rank: 5,
      colour: { fill: '#E8EAED', text: '#30363F' },
      verdict: 'improve',
      strategy: {
        'zh-CN': '以短信和群发保持基本联系，提供新会员优惠和普通折扣，说明各级条件与权益，引导完成第一次升级。',
        en: 'Basic contact by message, a newcomers’ offer and ordinary discounts. Explain the conditions and benefits of the levels and lead them to their first upgrade.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '其余会员', en: 'All other members' },
      grants: { 'zh-CN': '普通折扣、基础积分', en: 'Ordinary discounts, basic points' },
    },
  ],
  regradeEvery: 'month',
};
