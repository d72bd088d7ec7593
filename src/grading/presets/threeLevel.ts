import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 三级客户: dealers, stores and end users, each compared with its own kind. */
export const threeLevel: Scheme = {
  id: 'three-level',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '三级渠道客户分级', en: 'Three channel levels' },
  reason: {
    'zh-CN':
      '经销商、门店、农民/终端三个层级来自客户升级的资料，由表中的一列给出；各层级只在内部比较，大经销商不会压低门店的等级，上级客户另列出下级的合计。\n层级内按综合分取前 20% 为核心、其后 30% 为发展、其余 50% 为一般；权重、占比和逾期上限都是起始值，请按本企业的实际情况调整。',
    en: 'The three levels (dealers, stores, farmers or end users) are those of the literature on customer upgrading and come from a column of the table. Each level is compared within itself, so that large dealers do not push stores down; a parent also shows the totals of those below it.\nWithin a level the best 20% by score are key, the next 30% growing, the remaining 50% basic. Weights, shares and the overdue cap are starting values; adapt them to your own business.',
  },
  indicators: pick(
    'channelLevel',
    'parent',
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
    'overdueDays',
    'region',
    'product',
    'owner',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'overall',
      names: { 'zh-CN': '综合分', en: 'Overall score' },
      terms: [
        term('sales', 0.4, { missing: 'ungraded' }),
        term('growth', 0.15, { optional: true }),
        term('margin', 0.1, { optional: true }),
        term('orders', 0.15, { optional: true }),
        term('recencyDays', 0.1, { direction: 'lower', optional: true }),
        term('satisfaction', 0.05, { optional: true }),
        term('referrals', 0.05, { optional: true }),
      ],
    },
  ],
  score: 'overall',
  cuts: [{ composite: 'overall', method: 'share', shares: [0.2, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { overall: [3] }, tier: 'key' },
      { when: { overall: [2] }, tier: 'growing' },
      { when: { overall: [1] }, tier: 'basic' },
    ],
  },
  gates: [
    {
      id: 'overdueCap',
      kind: 'cap',
      when: { indicator: 'overdueDays', op: '>', value: 90 },
      tier: 'growing',
      reason: {
        'zh-CN': '货款逾期超过 90 天，最高评为发展客户',
        en: 'Payment is more than 90 days overdue: growing at best',
      },
    },
  ],
  levels: { indicator: 'channelLevel', parent: 'parent', rollUp: ['sales', 'orders'] },
  tiers: [
    {
      id: 'key',
      names: { 'zh-CN': '核心客户', en: 'Key' },
      rank: 1,
      colour: { fill: '#1B5E3B', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '各层级的标杆，资源优先投入。经销商：管理层定期拜访，共同制定年度计划，优先供货，灵活付款，协助管理下级网点；门店：专人驻点支持，提供陈列、培训和促销资源；农民/终端：一对一技术与使用指导，作为示范户，邀请现身说法并奖励转介绍。',
        en: 'The models of their level come first. Dealers: regular visits by management, a yearly plan made together, priority supply, flexible payment, help in managing their outlets. Stores: a person of their own on site, displays, training and promotions. Farmers and end users: one-to-one advice in use; make them a showcase, invite them to tell others and reward their referrals.',
      },
      rhythm: {
        'zh-CN': '经销商每周联系、每季度由管理层拜访；门店每两周到店一次；农民/终端每月联系一次',
        en: 'Dealers: contact every week, a visit by management every quarter. Stores: a visit every two weeks. Farmers and end users: contact every month',
      },
      requires: {
        'zh-CN': '综合分位于本层级前 20%，且货款逾期不超过 90 天',
        en: 'Overall score among the top 20% of the level, and no payment more than 90 days overdue',
      },
      grants: {
        'zh-CN': '优先供货、灵活付款、专人支持、培训与示范资源',
        en: 'Priority supply, flexible payment, a person of their own, training and showcases',
      },
    },
    {
      id: 'growing',
      names: { 'zh-CN': '发展客户', en: 'Growing' },
      rank: 2,
      colour: { fill: '#BFE3C0', text: '#17401C' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '有上升空间，帮助升为核心客户。经销商：补齐产品线，设定阶梯返利，辅导开拓门店；门店：优化陈列，组合套餐，安排促销支持；农民/终端：组织观摩会和使用培训，用优惠券和套餐提高购买频次。',
        en: 'With room to rise: help them become key. Dealers: complete the range, set stepped rebates, coach them in winning stores. Stores: better displays, bundles, support in promotions. Farmers and end users: demonstrations and training, coupons and packages to raise how often they buy.',
      },
      rhythm: {
        'zh-CN': '经销商每两周联系一次；门店每月到店一次；农民/终端每季度联系一次',
        en: 'Dealers: contact every two weeks. Stores: a visit every month. Farmers and end users: contact every quarter',
      },
      requires: {
        'zh-CN': '综合分位于本层级前 20% 至 50%',
        en: 'Overall score between the top 20% and the top 50% of the level',
      },
      grants: {
        'zh-CN': '阶梯返利、促销支持、培训名额',
        en: 'Stepped rebates, support in promotions, places in training',
      },
    },
    {
      id: 'basic',
      names: { 'zh-CN': '一般客户', en: 'Basic' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '以较低成本维持基本服务，有上升势头的重点培养。经销商：标准政策，电话与群发联系，长期拖欠或没有起色的考虑更换；门店：由所属经销商服务；农民/终端：通过门店、短信和群发提供资讯与优惠。',
        en: 'Basic service at low cost, and development for those on the rise. Dealers: standard terms, contact by phone and message; consider replacing those who stay in arrears or never improve. Stores: served by their dealer. Farmers and end users: news and offers through stores and messages.',
      },
      rhythm: {
        'zh-CN': '经销商每月联系一次；门店和农民/终端每季度群发联系一次',
        en: 'Dealers: contact every month. Stores, farmers and end users: one general message every quarter',
      },
      requires: { 'zh-CN': '本层级的其余客户', en: 'All other customers of the level' },
      grants: { 'zh-CN': '标准政策、资讯与优惠券', en: 'Standard terms, news and coupons' },
    },
  ],
  regradeEvery: 'halfYear',
};
