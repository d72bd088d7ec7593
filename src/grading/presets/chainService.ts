import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 连锁服务业: spending behaviour and complaint record. */
export const chainService: Scheme = {
  id: 'chain-service',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '连锁服务客户分级', en: 'Chain service customers' },
  reason: {
    'zh-CN':
      '高价值、潜力、普通三级，以及按消费行为和投诉记录分级的做法来自资料。\n消费分占八成、投诉占两成，前 20% 为高价值、其后 30% 为潜力，投诉 3 次以上最高评为潜力，都是起始值，请按本企业的实际情况调整；投诉为空白的，这一项不计分。',
    en: 'The three tiers, graded by spending behaviour and complaint record, are those of the literature.\nEight parts spending to two parts complaints, the best 20% of high value, the next 30% with potential, and potential at best from 3 complaints on are starting values; adapt them to your own business. Where the number of complaints is blank, it is left out of the score.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'averageOrder',
    'lastOrder',
    'recencyDays',
    'complaints',
    'region',
    'product',
    'owner',
    'source',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'overall',
      names: { 'zh-CN': '综合分', en: 'Overall score' },
      terms: [
        term('sales', 0.4, { missing: 'ungraded' }),
        term('orders', 0.2, { optional: true }),
        term('averageOrder', 0.1, { optional: true }),
        term('recencyDays', 0.1, { direction: 'lower', optional: true }),
        // Most have none: among so many ties a percentile would tell one complaint from none by almost half the scale.
        term('complaints', 0.2, {
          direction: 'lower',
          normalise: { method: 'linear', floor: 0, target: 5 },
          optional: true,
        }),
      ],
    },
  ],
  score: 'overall',
  cuts: [{ composite: 'overall', method: 'share', shares: [0.2, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { overall: [3] }, tier: 'highValue' },
      { when: { overall: [2] }, tier: 'potential' },
      { when: { overall: [1] }, tier: 'ordinary' },
    ],
  },
  gates: [
    {
      id: 'manyComplaints',
      kind: 'cap',
      when: { indicator: 'complaints', op: '>=', value: 3 },
      tier: 'potential',
      reason: {
        'zh-CN': '投诉 3 次以上，最高评为潜力客户',
        en: '3 complaints or more: potential at best',
      },
    },
  ],
  tiers: [
    {
      id: 'highValue',
      names: { 'zh-CN': '高价值客户', en: 'High value' },
      rank: 1,
      colour: { fill: '#9A3412', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '消费高、投诉少。提供更好的售后：专属客服、优先响应、上门服务和延长质保；每次消费后回访，有不满立即补救；请他们参加新服务体验并转介绍。',
        en: 'They spend a lot and complain little. Better after-sales service: a contact of their own, first response, service at home and longer warranty. A call after every purchase and amends at once for anything amiss. Invite them to try new services and to bring others.',
      },
      rhythm: { 'zh-CN': '每次消费后回访，每月联系一次', en: 'A call after every purchase, contact every month' },
      requires: {
        'zh-CN': '综合分位于前 20%，且投诉少于 3 次',
        en: 'Overall score among the top 20%, and fewer than 3 complaints',
      },
      grants: {
        'zh-CN': '专属客服、优先响应、上门服务、延长质保、生日礼物',
        en: 'A contact of their own, first response, service at home, longer warranty, birthday gifts',
      },
    },
    {
      id: 'potential',
      names: { 'zh-CN': '潜力客户', en: 'With potential' },
      rank: 2,
      colour: { fill: '#FBD38D', text: '#4A2A00' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '消费有提升空间，或消费虽高而投诉较多。推广增值服务和组合套餐，引导到更多门店和项目消费；投诉较多的先由店长出面逐项解决，挽回满意度后再谈增购。',
        en: 'They could spend more, or spend a lot but complain often. Promote extra services and packages and lead them to more branches and services. Where there are many complaints, the branch manager first settles each in person; only once they are content again is it time to sell more.',
      },
      rhythm: {
        'zh-CN': '每月联系一次，投诉 24 小时内答复',
        en: 'Contact every month; complaints answered within 24 hours',
      },
      requires: {
        'zh-CN': '综合分位于前 20% 至 50%，或位于前 20% 但投诉 3 次以上',
        en: 'Overall score between the top 20% and the top 50%, or among the top 20% with 3 complaints or more',
      },
      grants: { 'zh-CN': '增值服务体验、组合套餐、双倍积分', en: 'Trials of extra services, packages, double points' },
    },
    {
      id: 'ordinary',
      names: { 'zh-CN': '普通客户', en: 'Ordinary' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '提供标准服务和普通折扣，用优惠券、积分和节日活动吸引再次消费；以自助预约和常见问题解答降低服务成本；要求苛刻、反复无理投诉的不再投入。',
        en: 'Standard service and ordinary discounts; coupons, points and seasonal campaigns to bring them back. Self-service booking and an FAQ keep the cost of service down. Spend nothing more on those who make harsh demands and complain without cause again and again.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '其余客户', en: 'All other customers' },
      grants: { 'zh-CN': '普通折扣、积分、生日祝福', en: 'Ordinary discounts, points, birthday wishes' },
    },
  ],
  regradeEvery: 'quarter',
};
