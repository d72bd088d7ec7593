import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 潜力: future growth in one score, cut into high, medium and low. */
export const potential: Scheme = {
  id: 'potential',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '发展潜力分级', en: 'Growth potential' },
  reason: {
    'zh-CN':
      '按未来增长分低、中、高潜力，出自客户分级课件；用哪些数据衡量、界线在哪里，课件没有给出。\n这里用预计增长率、未满足需求、已有的销售增长率和总需求，缺少的列不计，至少要有一项；前 20% 为高潜力，其后 30% 为中潜力，其余 50% 为低潜力。均为起始值，可以调整。',
    en: 'Low, medium and high potential by future growth are from a courseware on customer grading, which names neither the figures nor the limits.\nHere it is expected growth, untapped demand, growth of sales so far and total demand; absent columns are left out, at least one must be there. The best 20% are of high potential, the next 30% medium, the other 50% low. These are starting values and can be changed.',
  },
  indicators: pick(
    'expectedGrowth',
    'totalDemand',
    'shareOfWallet',
    'untappedDemand',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'sales',
    'lastOrder',
    'region',
    'product',
    'owner',
    'kind',
  ),
  amount: 'sales',
  composites: [
    {
      id: 'potential',
      names: { 'zh-CN': '潜力', en: 'Potential' },
      terms: [
        term('expectedGrowth', 0.35, { optional: true }),
        term('untappedDemand', 0.3, { optional: true }),
        term('growth', 0.2, { optional: true }),
        term('totalDemand', 0.15, { optional: true }),
      ],
    },
  ],
  score: 'potential',
  cuts: [{ composite: 'potential', method: 'share', shares: [0.2, 0.3, 0.5] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { potential: [3] }, tier: 'high' },
      { when: { potential: [2] }, tier: 'medium' },
      { when: { potential: [1] }, tier: 'low' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'high',
      names: { 'zh-CN': '高潜力客户', en: 'High potential' },
      rank: 1,
      colour: { fill: '#00626B', text: '#FFFFFF' },
      // What is not yet ours is to be won.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '趁早投入：深入了解客户的发展计划和尚未由我们满足的需求，配备客户经理，提供试用、整体方案和有吸引力的合作条件，抢在竞争对手之前扩大份额。',
        en: 'Invest early. Learn their plans and the needs we do not serve yet, give them a manager, and offer trials, whole solutions and attractive terms, so that our share grows before a rival’s does.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每季度拜访一次', en: 'Contact every two weeks, a visit every quarter' },
      requires: { 'zh-CN': '潜力分位于前 20%', en: 'Potential among the top 20%' },
      grants: {
        'zh-CN': '客户经理、试用、整体方案、增长奖励',
        en: 'Account manager, trials, whole solutions, rewards for growth',
      },
    },
    {
      id: 'medium',
      names: { 'zh-CN': '中潜力客户', en: 'Medium potential' },
      rank: 2,
      colour: { fill: '#B5E3E0', text: '#0A3D3A' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '稳步培养：定期了解需求变化，有针对性地推荐增购和交叉产品；增长加快的及时转入重点培养，投入与进展相称。',
        en: 'Develop them steadily. Ask regularly what has changed in their needs and recommend more and other products to fit. Move those whose growth quickens to the front, and let effort keep pace with progress.',
      },
      rhythm: { 'zh-CN': '每月联系一次，每半年拜访一次', en: 'Contact every month, a visit every half-year' },
      requires: { 'zh-CN': '潜力分位于前 20% 至 50%', en: 'Potential between the top 20% and the top 50%' },
      grants: { 'zh-CN': '个性化推荐、增购优惠', en: 'Personal recommendations, offers for larger orders' },
    },
    {
      id: 'low',
      names: { 'zh-CN': '低潜力客户', en: 'Low potential' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      // Low potential says nothing against the business that is there.
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '维持现有业务，不为增长追加投入；现有价值高的继续用心服务、请其转介绍，价值也低的以标准服务和自助渠道降低成本。',
        en: 'Keep the business there is and invest nothing more for growth. Go on serving those of high present value well and ask them for referrals; give the others standard service and self-service at low cost.',
      },
      rhythm: { 'zh-CN': '每季度联系一次', en: 'Contact every quarter' },
      requires: { 'zh-CN': '潜力分位于后 50%', en: 'Potential among the lower 50%' },
      grants: { 'zh-CN': '标准服务', en: 'Standard service' },
    },
  ],
  regradeEvery: 'halfYear',
};
