import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** VIP、重要、普通: financial, behavioural and potential dimensions in one score; who never bought stays apart. */
export const vipThree: Scheme = {
  id: 'vip-3',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': 'VIP–重要–普通分级', en: 'VIP, important and ordinary' },
  reason: {
    'zh-CN':
      'VIP、重要、普通三级，综合财务、行为、潜力三个维度，出自客户分级课件；课件 6.4 节另有潜在客户，这里作为前置规则：没有任何购买记录的为潜在客户，不参与比较。\n财务占 45%、行为占 35%、潜力占 20%，缺少的列不计；前 5% 为 VIP，其后 15% 为重要，其余为普通。均为起始值，可以调整。',
    en: 'VIP, important and ordinary, by the financial, the behavioural and the potential dimension, are from a courseware on customer grading. Its section 6.4 adds potential customers, here a rule that comes first: who has no purchase on record is one, and stays out of the comparison.\nFinancial figures count 45%, behaviour 35%, potential 20%; absent columns are left out. The best 5% are VIP, the next 15% important, the others ordinary. These are starting values and can be changed.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'margin',
    'orders',
    'averageOrder',
    'lastOrder',
    'recencyDays',
    'totalDemand',
    'shareOfWallet',
    'untappedDemand',
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
        term('sales', 0.3, { missing: 'ungraded' }),
        term('margin', 0.15, { optional: true }),
        term('orders', 0.15, { optional: true }),
        term('averageOrder', 0.1, { optional: true }),
        term('recencyDays', 0.1, { direction: 'lower', optional: true }),
        term('untappedDemand', 0.1, { optional: true }),
        term('growth', 0.1, { optional: true }),
      ],
    },
  ],
  score: 'overall',
  cuts: [{ composite: 'overall', method: 'share', shares: [0.05, 0.15, 0.8] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { overall: [3] }, tier: 'vip' },
      { when: { overall: [2] }, tier: 'important' },
      { when: { overall: [1] }, tier: 'ordinary' },
    ],
  },
  gates: [
    {
      id: 'neverBought',
      kind: 'set',
      // Sales below 0 are goods returned, and who returns goods has bought.
      when: {
        all: [
          {
            any: [
              { indicator: 'sales', op: '=', value: 0 },
              { indicator: 'sales', op: 'missing' },
            ],
          },
          {
            any: [
              { indicator: 'orders', op: '<=', value: 0 },
              { indicator: 'orders', op: 'missing' },
              { indicator: 'orders', op: 'absent' },
            ],
          },
          {
            any: [
              { indicator: 'recencyDays', op: 'missing' },
              { indicator: 'recencyDays', op: 'absent' },
            ],
          },
        ],
      },
      tier: 'prospect',
      reason: { 'zh-CN': '没有任何购买记录', en: 'No purchase on record' },
    },
  ],
  tiers: [
    {
      id: 'vip',
      names: { 'zh-CN': 'VIP 客户', en: 'VIP' },
      rank: 1,
      colour: { fill: '#2A2350', text: '#F7D774' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '专属服务线路和客户经理，一对一方案，优先生产与交付；管理层定期拜访，邀请参加客户聚会和新品品鉴，重要节日与生日送上礼物；为每位客户准备危机应对预案，尽一切努力留住。',
        en: 'A service line and a manager of their own, a one-to-one plan, priority in production and delivery. Regular visits by management, invitations to gatherings and previews, presents on holidays and birthdays. A crisis plan for each, and everything done to hold them.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: { 'zh-CN': '综合分位于前 5%', en: 'Overall score among the top 5%' },
      grants: {
        'zh-CN': '专属服务线路、优先交付、客户聚会、生日礼物',
        en: 'Service line of their own, priority delivery, gatherings, birthday presents',
      },
    },
    {
      id: 'important',
      names: { 'zh-CN': '重要客户', en: 'Important' },
      rank: 2,
      colour: { fill: '#F7D774', text: '#4A3400' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '优先响应需求，提供定制化的产品与服务；定期电话沟通和拜访，开展满意度调查并落实改进；用积分和升级奖励引导增购，有望进入前列的重点培养为 VIP。',
        en: 'Answer their requests first and give them custom products and services. Regular calls and visits, and satisfaction surveys whose results are acted on. Points and rewards for rising lead to larger orders; develop those within reach of the top into VIPs.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
      requires: {
        'zh-CN': '综合分位于前 5% 至 20%',
        en: 'Overall score between the top 5% and the top 20%',
      },
      grants: {
        'zh-CN': '优先响应、定制服务、积分加倍',
        en: 'First response, custom services, extra points',
      },
    },
    {
      id: 'ordinary',
      names: { 'zh-CN': '普通客户', en: 'Ordinary' },
      rank: 3,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '提供规范的标准服务和普通折扣，以线上渠道控制成本；用优惠券和组合套餐提高购买频次与金额，发现有潜力的及时转入重点培养，没有潜力的减少服务投入。',
        en: 'Reliable standard service and ordinary discounts, with online channels to keep the cost in check. Coupons and bundles raise how often and how much they buy; move those with potential to the front and give the others less service.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: { 'zh-CN': '综合分位于后 80%', en: 'Overall score among the lower 80%' },
      grants: { 'zh-CN': '普通折扣、积分', en: 'Ordinary discounts, points' },
    },
    {
      id: 'prospect',
      names: { 'zh-CN': '潜在客户', en: 'Potential customers' },
      rank: 4,
      colour: { fill: '#DDEBDD', text: '#1F4023' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '先甄别资质，了解需求和购买力；合格的由销售人员跟进，提供产品资料、试用和首单优惠，唤起需求、促成首次购买；不合格的从名单中移出。',
        en: 'Qualify them first: what they need and what they can afford. The qualified are followed up by a salesperson with product information, trials and a first-order offer that awaken demand and bring the first purchase; the others leave the list.',
      },
      rhythm: { 'zh-CN': '每月发送一次资讯', en: 'A newsletter every month' },
      requires: { 'zh-CN': '没有任何购买记录', en: 'No purchase on record' },
      grants: { 'zh-CN': '产品资料、试用、首单优惠', en: 'Product information, trials, first-order offer' },
    },
  ],
  regradeEvery: 'quarter',
};
