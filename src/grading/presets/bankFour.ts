import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 银行四级: assets held, credit record and kinds of business used, with a cap for a bad credit record. */
export const bankFour: Scheme = {
  id: 'bank-4',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '银行客户四级', en: 'Bank customers in four classes' },
  reason: {
    'zh-CN':
      '潜力、一般、重要、高端四级，依据资产、信用记录和使用业务种类，出自客户分级课件的银行案例；案例没有给出权重和界线。\n资产占 60%、业务种类占 20%、信用占 20%，后两列缺少时不计；前 5% 为高端，其后 15% 为重要、40% 为一般，其余为潜力；信用记录不良的最高评为一般。均为起始值，可以调整。',
    en: 'Potential, general, important and high-end, by assets held, credit record and kinds of business used, are from a bank’s case in a courseware on customer grading, which gives neither weights nor limits.\nAssets count 60%, kinds of business 20%, credit 20%; the last two are left out where there is no column. The best 5% are high-end, the next 15% important, the next 40% general, the others potential; with a bad credit record nobody rises above general. These are starting values and can be changed.',
  },
  indicators: pick('assetsHeld', 'creditRecord', 'productKinds', 'region', 'owner', 'kind'),
  amount: 'assetsHeld',
  composites: [
    {
      id: 'overall',
      names: { 'zh-CN': '综合分', en: 'Overall score' },
      terms: [
        term('assetsHeld', 0.6, { missing: 'ungraded' }),
        term('productKinds', 0.2, { optional: true }),
        term('creditRecord', 0.2, {
          normalise: { method: 'category', degrees: { excellent: 100, good: 75, fair: 40, poor: 0 } },
          optional: true,
        }),
      ],
    },
  ],
  score: 'overall',
  cuts: [{ composite: 'overall', method: 'share', shares: [0.05, 0.15, 0.4, 0.4] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { overall: [4] }, tier: 'highEnd' },
      { when: { overall: [3] }, tier: 'important' },
      { when: { overall: [2] }, tier: 'general' },
      { when: { overall: [1] }, tier: 'potential' },
    ],
  },
  gates: [
    {
      id: 'badCredit',
      kind: 'cap',
      when: { indicator: 'creditRecord', op: 'in', categories: ['poor'] },
      tier: 'general',
      reason: { 'zh-CN': '信用记录不良，最高评为一般客户', en: 'A bad credit record: general at best' },
    },
  ],
  tiers: [
    {
      id: 'highEnd',
      names: { 'zh-CN': '高端客户', en: 'High-end' },
      rank: 1,
      colour: { fill: '#7B1E2B', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '配备专属财富顾问，按客户的目标和风险承受能力定制理财与资产配置方案；提供私密的服务环境、贵宾礼遇和跨机构增值服务；由管理层定期拜访，主动提示市场变化，防止资产外流。',
        en: 'A wealth adviser of their own, and a plan of products and allocation made to their aims and the risk they can bear. Private rooms, courtesies and services beyond banking. Regular visits by management and word of every change in the market, so that no assets leave.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: {
        'zh-CN': '综合分位于前 5%，无不良信用记录',
        en: 'Overall score among the top 5%, without a bad credit record',
      },
      grants: {
        'zh-CN': '专属财富顾问、定制理财、贵宾服务',
        en: 'Wealth adviser of their own, custom wealth products, VIP service',
      },
    },
    {
      id: 'important',
      names: { 'zh-CN': '重要客户', en: 'Important' },
      rank: 2,
      colour: { fill: '#F0BFC0', text: '#571318' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '配备专属客户经理，提供定制理财产品和优惠费率；定期检视资产配置，到期资金提前衔接；推荐代发、信贷、保险等更多业务，使其成为高端客户。',
        en: 'A manager of their own, custom wealth products and better rates. Review their allocation regularly and have a place ready for every deposit that matures. Recommend payroll, credit, insurance and more, until they are high-end.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年面谈一次', en: 'Contact every two weeks, a meeting every half-year' },
      requires: {
        'zh-CN': '综合分位于前 5% 至 20%，无不良信用记录',
        en: 'Overall score between the top 5% and the top 20%, without a bad credit record',
      },
      grants: {
        'zh-CN': '专属客户经理、定制理财、费率优惠',
        en: 'Manager of their own, custom wealth products, better rates',
      },
    },
    {
      id: 'general',
      names: { 'zh-CN': '一般客户', en: 'General' },
      rank: 3,
      colour: { fill: '#FCE9C8', text: '#4D3800' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '开通快速通道，减少排队和手续；引导使用手机银行和自助设备，按需推荐存款、理财和支付业务，提高资产与业务种类；信用不良的先协助修复信用，再谈升级。',
        en: 'A quick channel with less queueing and paperwork. Lead them to mobile banking and machines, and recommend deposits, funds and payment services as they need them, so that assets and kinds of business grow. Where the credit record is bad, help to mend it before anything else.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '综合分位于前 20% 至 60%，或综合分更高但信用记录不良',
        en: 'Overall score between the top 20% and the top 60%, or above it with a bad credit record',
      },
      grants: { 'zh-CN': '快速通道、手机银行优惠', en: 'Quick channel, offers in mobile banking' },
    },
    {
      id: 'potential',
      names: { 'zh-CN': '潜力客户', en: 'Potential' },
      rank: 4,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '开展信用知识教育，帮助建立和维护良好的信用记录；从代发工资、缴费和小额储蓄入手，引导使用更多业务，随收入和资产的增长逐步升级，以线上服务控制成本。',
        en: 'Credit education helps them build and keep a good record. Begin with salary accounts, payments and small savings and lead them to more kinds of business, so that they rise as income and assets grow. Online service keeps the cost in check.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '综合分位于后 40%', en: 'Overall score among the lower 40%' },
      grants: { 'zh-CN': '信用知识、开户与缴费优惠', en: 'Credit education, offers for accounts and payments' },
    },
  ],
  regradeEvery: 'halfYear',
};
