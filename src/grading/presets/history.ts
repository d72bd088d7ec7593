import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 合作历史: newcomers by time, the others by how firm the relationship is. */
export const history: Scheme = {
  id: 'history',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '合作历史分级', en: 'History together' },
  reason: {
    'zh-CN':
      '新入局、稳定、忠诚三级，依据合作时间、续约可能性和信任，出自客户分级课件；课件没有给出界线。\n合作不足 365 天为新入局，不参与比较；其余客户中关系分前 30% 为忠诚，都是起始值，可以调整。续约可能性和信任度缺列时，以合作时间、下单规律性和满意度代替。',
    en: 'New, steady and loyal, by time together, likelihood of renewal and trust, are from a courseware on customer grading, which draws no limits.\nUnder 365 days together is new and stays out of the comparison; of the others the best 30% by relationship are loyal. These are starting values and can be changed. Without columns of renewal and trust, time together, regularity of orders and satisfaction stand in.',
  },
  indicators: pick(
    'firstOrder',
    'tenureDays',
    'renewalLikelihood',
    'trust',
    'orders',
    'orderRate',
    'satisfaction',
    'sales',
    'salesThisYear',
    'lastOrder',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'relationship',
      names: { 'zh-CN': '关系', en: 'Relationship' },
      terms: [
        term('tenureDays', 0.3, { missing: 'ungraded' }),
        term('renewalLikelihood', 0.3, { optional: true }),
        term('trust', 0.25, { optional: true }),
        term('orderRate', 0.1, { optional: true }),
        term('satisfaction', 0.05, { optional: true }),
      ],
    },
  ],
  score: 'relationship',
  cuts: [{ composite: 'relationship', method: 'share', shares: [0.3, 0.7] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { relationship: [2] }, tier: 'loyal' },
      { when: { relationship: [1] }, tier: 'steady' },
    ],
  },
  gates: [
    {
      id: 'newcomer',
      kind: 'set',
      when: { indicator: 'tenureDays', op: '<', value: 365 },
      tier: 'newcomer',
      reason: { 'zh-CN': '合作不足 365 天', en: 'Less than 365 days together' },
      needs: ['tenureDays'],
    },
  ],
  tiers: [
    {
      id: 'loyal',
      names: { 'zh-CN': '忠诚客户', en: 'Loyal' },
      rank: 1,
      colour: { fill: '#7A1F5C', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '珍惜多年的信任：由固定的人员服务，老客户始终享有不低于新客户的条件；请他们参与新品试用和意见征集，转介绍给予奖励；续约提前商谈，遇到问题第一时间解决。',
        en: 'Honour the trust of years. The same people serve them, and they never get worse terms than a new customer. Ask them to try what is new and to tell us what they think, and reward their referrals. Talk about renewal early and settle every problem at once.',
      },
      rhythm: {
        'zh-CN': '每两周联系一次，每季度拜访一次',
        en: 'Contact every two weeks, a visit every quarter',
      },
      requires: {
        'zh-CN': '合作满 365 天，关系分位于前 30%',
        en: 'At least 365 days together, relationship among the top 30%',
      },
      grants: {
        'zh-CN': '老客户专享条件、新品优先、转介绍奖励',
        en: 'Terms for loyal customers, first look at what is new, rewards for referrals',
      },
    },
    {
      id: 'steady',
      names: { 'zh-CN': '稳定客户', en: 'Steady' },
      rank: 2,
      colour: { fill: '#EBC4DD', text: '#4F1440' },
      // The relationship can still be made firmer, which is what the strategy is about.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '保持稳定的服务质量，定期回访和开展满意度调查，找出续约的顾虑并逐一解决；用忠诚度计划和长期协议加深合作，使其成为忠诚客户。',
        en: 'Keep the quality of service steady. Call regularly, survey satisfaction, find out what speaks against renewal and settle it point by point. A loyalty plan and long-term agreements deepen the relationship until it is a loyal one.',
      },
      rhythm: { 'zh-CN': '每月联系一次，每半年拜访一次', en: 'Contact every month, a visit every half-year' },
      requires: {
        'zh-CN': '合作满 365 天，关系分位于后 70%',
        en: 'At least 365 days together, relationship among the lower 70%',
      },
      grants: { 'zh-CN': '忠诚度计划、续约优惠', en: 'Loyalty plan, renewal offer' },
    },
    {
      id: 'newcomer',
      names: { 'zh-CN': '新入局客户', en: 'New' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '帮助客户顺利起步：专人引导使用产品与服务，兑现每一项承诺，及时回访前几次合作，以可靠的交付和坦诚的沟通逐步建立信任。',
        en: 'Help them to a good start. One person guides them through products and services, every promise is kept, and each of the first dealings is followed by a call. Reliable delivery and open words build trust step by step.',
      },
      rhythm: {
        'zh-CN': '前三个月每两周回访一次，之后每月联系一次',
        en: 'A call every two weeks for three months, then contact every month',
      },
      requires: { 'zh-CN': '首次下单未满 365 天', en: 'First order less than 365 days ago' },
      grants: { 'zh-CN': '新客引导、首年关怀', en: 'Guided start, care through the first year' },
    },
  ],
  regradeEvery: 'halfYear',
};
