import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 销售额等级分类: bands of sales. */
export const salesClass: Scheme = {
  id: 'sales-class',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '销售额等级分类', en: 'Sales classes' },
  reason: {
    'zh-CN':
      '按销售额的档次分类，并看各类占总销售额的比重，这一做法来自资料，档次的界线资料没有给出。\n起始值为 100 万、50 万、10 万、1 万元，等于界线的归入上一类；请按本企业的规模调整，并在汇总中查看各类的销售额占比。综合分是销售额的百分位，只供排序，不参与分类。',
    en: 'Classes by bands of sales, with the share each class has of total sales, are those of the source, which leaves the limits open.\nStarting values are 1,000,000, 500,000, 100,000 and 10,000, a limit itself belonging to the class above; adapt them to the size of your business and see the shares of sales in the summary. The score is the percentile of sales; it ranks customers and decides nothing.',
  },
  indicators: pick('sales', 'salesThisYear', 'orders', 'lastOrder', 'region', 'product', 'owner', 'kind'),
  amount: 'sales',
  composites: [
    {
      id: 'volume',
      names: { 'zh-CN': '销售额', en: 'Sales' },
      terms: [term('sales', 1, { missing: 'ungraded' })],
    },
  ],
  score: 'volume',
  cuts: [{ composite: 'volume', of: 'sales', method: 'absolute', thresholds: [10_000, 100_000, 500_000, 1_000_000] }],
  decide: {
    kind: 'table',
    rules: [
      { when: { volume: [5] }, tier: 'class1' },
      { when: { volume: [4] }, tier: 'class2' },
      { when: { volume: [3] }, tier: 'class3' },
      { when: { volume: [2] }, tier: 'class4' },
      { when: { volume: [1] }, tier: 'class5' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'class1',
      names: { 'zh-CN': '一类客户', en: 'Class 1' },
      rank: 1,
      colour: { fill: '#1E3A8A', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '人数少而销售占比大。组建专属服务团队，管理层定期登门拜访，共同制定年度计划；优先生产与交付，提供定制产品和增值服务；为每位客户准备危机预案，并留意对少数大客户的依赖。',
        en: 'Few customers with a large share of sales. A dedicated team, regular visits by management and a yearly plan made together; priority in production and delivery, custom products and value-added services. Prepare a crisis plan for each, and watch how much depends on so few.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: { 'zh-CN': '销售额 100 万元以上', en: 'Sales of 1,000,000 or more' },
      grants: {
        'zh-CN': '专属团队、优先生产与交付、定制产品、灵活付款',
        en: 'Dedicated team, priority in production and delivery, custom products, flexible payment',
      },
    },
    {
      id: 'class2',
      names: { 'zh-CN': '二类客户', en: 'Class 2' },
      rank: 2,
      colour: { fill: '#8FB4F0', text: '#0C2350' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '销售的主力。安排专属客户经理，提供定制化的产品与服务，定期拜访并开展满意度调查，通过交叉销售争取升为一类，防止被竞争对手夺走。',
        en: 'The mainstay of sales. A dedicated manager, custom products and services, regular visits and satisfaction surveys. Raise them to class 1 by cross-selling, and do not leave them to a rival.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
      requires: { 'zh-CN': '销售额 50 万元以上、不足 100 万元', en: 'Sales from 500,000 to below 1,000,000' },
      grants: {
        'zh-CN': '专属客户经理、优先交付、忠诚度计划',
        en: 'Dedicated manager, priority delivery, loyalty plan',
      },
    },
    {
      id: 'class3',
      names: { 'zh-CN': '三类客户', en: 'Class 3' },
      rank: 3,
      colour: { fill: '#BFE3E0', text: '#0E3F3B' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '有一定规模，是升级的主要来源。通过电话、邮件和拜访保持定期沟通，纳入忠诚度计划，用组合套餐和增购优惠提高销售额。',
        en: 'Of some size, and where most upgrades come from. Regular contact by phone, mail and visits, a place in the loyalty plan, and bundles and volume offers to raise their sales.',
      },
      rhythm: { 'zh-CN': '每月联系一次，每年拜访一次', en: 'Contact every month, a visit every year' },
      requires: { 'zh-CN': '销售额 10 万元以上、不足 50 万元', en: 'Sales from 100,000 to below 500,000' },
      grants: { 'zh-CN': '忠诚度计划、增购优惠', en: 'Loyalty plan, volume offers' },
    },
    {
      id: 'class4',
      names: { 'zh-CN': '四类客户', en: 'Class 4' },
      rank: 4,
      colour: { fill: '#FBE6A2', text: '#4A3800' },
      verdict: 'improve',
      strategy: {
        'zh-CN': '用优惠券、组合套餐和个性化营销提高频次和金额；控制服务成本，对有上升势头的加大投入，争取升为三类。',
        en: 'Coupons, bundles and personal marketing to raise how often and how much they buy. Keep the cost of service in check and invest in those on the rise so that they reach class 3.',
      },
      rhythm: { 'zh-CN': '每月群发联系一次', en: 'One general message every month' },
      requires: { 'zh-CN': '销售额 1 万元以上、不足 10 万元', en: 'Sales from 10,000 to below 100,000' },
      grants: { 'zh-CN': '优惠券、组合套餐', en: 'Coupons, bundles' },
    },
    {
      id: 'class5',
      names: { 'zh-CN': '五类客户', en: 'Class 5' },
      rank: 5,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      // Small is no reason to part; those who cost more than they bring are named in the strategy.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '人数多而销售占比小。以自助服务、常见问题解答和简化流程降低服务成本，提供积分与生日祝福；有潜力的挑出培养，长期拖欠、要求苛刻的终止关系。',
        en: 'Many customers with a small share of sales. Self-service, an FAQ and simple processes keep the cost of service down; points and birthday wishes. Pick out and develop those with potential; end the relationship with those who stay in arrears or make harsh demands.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: { 'zh-CN': '销售额不足 1 万元', en: 'Sales below 10,000' },
      grants: { 'zh-CN': '自助服务、积分、生日祝福', en: 'Self-service, points, birthday wishes' },
    },
  ],
  regradeEvery: 'year',
};
