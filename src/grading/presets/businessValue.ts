import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 业务价值: one score of the business done, with a gate for the new and a flag for strategic partners. */
export const businessValue: Scheme = {
  id: 'business-value',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '业务价值分级', en: 'Business value' },
  reason: {
    'zh-CN':
      '四个等级及其依据（合作时长、交易、大额订单、活跃度、战略意义）出自客户分级课件。合作不足 180 天为新客户；标为战略合作的一律评为战略合作伙伴，没有这一列就不产生该等级；其余客户中业务价值前 20% 为高价值。\n天数、权重和占比都是起始值，可以调整。“业务价值 + 贡献度”并用时看同一张表：贡献度（金额与频次）另行计分，不参与定级；要按贡献度分高、中、低，用“贡献度分级”。',
    en: 'The four classes and what they rest on (time together, transactions, large orders, activity, meaning for the strategy) are from a courseware on customer grading. Under 180 days together is new; who is marked as a strategic partner is one, and without such a column nobody is; of the others the best 20% by business value are of high value.\nDays, weights and shares are starting values and can be changed. For business value and contribution together, read both here: contribution (amount and frequency) is scored as well and decides nothing; for its high, medium and low use the preset Contribution.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'largeOrders',
    'firstOrder',
    'tenureDays',
    'lastOrder',
    'recencyDays',
    'strategicPartner',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'businessValue',
      names: { 'zh-CN': '业务价值', en: 'Business value' },
      terms: [
        term('sales', 0.3, { missing: 'ungraded' }),
        term('orders', 0.2, { optional: true }),
        term('largeOrders', 0.2, { optional: true }),
        term('tenureDays', 0.15),
        term('recencyDays', 0.15, { direction: 'lower', optional: true }),
      ],
    },
    {
      id: 'contribution',
      names: { 'zh-CN': '贡献度', en: 'Contribution' },
      terms: [term('sales', 0.6, { missing: 'ungraded' }), term('orders', 0.4, { optional: true })],
    },
  ],
  score: 'businessValue',
  cuts: [{ composite: 'businessValue', method: 'share', shares: [0.2, 0.8] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { businessValue: [2] }, tier: 'highValue' },
      { when: { businessValue: [1] }, tier: 'regular' },
    ],
  },
  gates: [
    {
      id: 'tooNew',
      kind: 'set',
      // A partner by plan is one from the first day.
      when: {
        all: [
          { indicator: 'tenureDays', op: '<', value: 180 },
          { not: { indicator: 'strategicPartner', op: '=', value: 1 } },
        ],
      },
      tier: 'newcomer',
      reason: {
        'zh-CN': '合作不足 180 天，记录太少，暂不评价',
        en: 'Less than 180 days together: too little history to judge',
      },
      needs: ['tenureDays'],
    },
    {
      id: 'strategic',
      kind: 'floor',
      when: { indicator: 'strategicPartner', op: '=', value: 1 },
      tier: 'strategic',
      reason: { 'zh-CN': '已列为战略合作伙伴', en: 'Marked as a strategic partner' },
    },
  ],
  tiers: [
    {
      id: 'strategic',
      names: { 'zh-CN': '战略合作伙伴', en: 'Strategic partners' },
      rank: 1,
      colour: { fill: '#4B2E83', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '由高层牵头，与客户共同制定长期合作规划，定期回顾进展；在产品研发、供应和市场上协同投入，打通双方的信息与流程；优先保障资源，建立危机预案；平等合作，实现双赢。',
        en: 'Led by the top of both firms, on a long-term plan made together and reviewed regularly. Joint effort in development, supply and marketing, with information and processes connected. Resources are theirs first, with a plan for crises. A partnership of equals in which both win.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度高层会晤一次',
        en: 'Contact every week, a meeting at the top every quarter',
      },
      requires: {
        'zh-CN': '有长期合作规划、对本企业战略有重要意义，由人工列为战略合作',
        en: 'A long-term plan and a meaning for our strategy; marked as a partner by people',
      },
      grants: {
        'zh-CN': '联合规划、协同研发、资源优先保障、高层对接',
        en: 'Joint planning, joint development, first call on resources, contacts at the top',
      },
    },
    {
      id: 'highValue',
      names: { 'zh-CN': '高价值客户', en: 'High value' },
      rank: 2,
      colour: { fill: '#C9B8EA', text: '#2E1A5C' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '配备专属客户经理和服务团队，提供定制方案、优先供货和灵活付款；主动了解需求，持续提供超出预期的价值，绝不让给竞争对手；合作稳固、对战略有意义的，商定长期规划，发展为战略合作伙伴。',
        en: 'A manager and a service team of their own, custom solutions, priority supply and flexible payment. Ask for their needs before they speak, deliver value beyond expectation and never lose them to a rival. Where the relationship is firm and matters to our strategy, agree on a long-term plan and make them partners.',
      },
      rhythm: {
        'zh-CN': '每两周联系一次，每季度拜访一次',
        en: 'Contact every two weeks, a visit every quarter',
      },
      requires: {
        'zh-CN': '合作满 180 天，业务价值分位于前 20%',
        en: 'At least 180 days together, business value among the top 20%',
      },
      grants: {
        'zh-CN': '专属客户经理、定制方案、优先供货',
        en: 'Manager of their own, custom solutions, priority supply',
      },
    },
    {
      id: 'regular',
      names: { 'zh-CN': '常规客户', en: 'Regular' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '以标准产品和规范服务稳定合作，控制服务成本；用优惠券、组合套餐和交叉推荐提高购买频次与金额，有上升势头的重点培养，争取成为高价值客户。',
        en: 'Standard products and reliable service keep the business steady at a cost that is in check. Coupons, bundles and cross-selling raise how often and how much they buy; develop those on the rise into customers of high value.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '合作满 180 天，业务价值分位于后 80%',
        en: 'At least 180 days together, business value among the lower 80%',
      },
      grants: { 'zh-CN': '标准服务、优惠券、组合套餐', en: 'Standard service, coupons, bundles' },
    },
    {
      id: 'newcomer',
      names: { 'zh-CN': '新客户', en: 'New' },
      rank: 4,
      colour: { fill: '#CDE8D5', text: '#14432A' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '做好首次合作：专人跟进每一单，及时回访；介绍产品与服务，了解需求和决策过程，以优质产品和服务建立信任，促成第二单，满 180 天后再评级。',
        en: 'Make the first dealings go well: one person follows every order and asks how it went. Introduce products and services, learn their needs and how they decide, build trust by good products and good service, and win the second order. They are graded after 180 days.',
      },
      rhythm: {
        'zh-CN': '首月每周回访一次，之后每两周联系一次',
        en: 'A call every week in the first month, then contact every two weeks',
      },
      requires: { 'zh-CN': '首次下单未满 180 天', en: 'First order less than 180 days ago' },
      grants: { 'zh-CN': '新客礼遇、专人跟进', en: 'Welcome offer, a person to turn to' },
    },
  ],
  regradeEvery: 'halfYear',
};
