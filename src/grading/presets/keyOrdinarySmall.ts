import type { Scheme } from '../scheme';
import { pick } from './indicators';
import { term } from './term';

/** 关键–普通–小客户: value cut into three, and the lower two parted by whether they could rise. */
export const keyOrdinarySmall: Scheme = {
  id: 'key-ordinary-small',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '关键–普通–小客户', en: 'Key, ordinary and small customers' },
  reason: {
    'zh-CN':
      '出自客户分级讲义：按价值分，前 20% 为关键客户，其后 30% 为普通客户，其余 50% 为小客户；后两档再按有无升级潜力分开。\n有无升级潜力以人工判断列为准，没填算没有；表中没有这一列时，按未满足需求、增长率和业务规模打分，满 50 分算有。两者至少要有一项。占比、权重和 50 分都是起始值：要改用柯里（Curry）的 1/4/15/80，把三档占比改为 5/15/80，最高的 1% 与其后的 4% 同属关键客户。',
    en: 'From a lecture on customer grading: by value the best 20% are key customers, the next 30% ordinary, the other 50% small, and the lower two are parted by whether they could rise.\nUpgrade potential is what people typed, a blank being a no; where the sheet has no such column, a score of untapped demand, growth and size of business decides, from 50 up. One or the other must be there. Shares, weights and the 50 are starting values: for Curry’s 1/4/15/80 set the shares to 5/15/80, where the top 1% and the next 4% are both key customers.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'salesLastYear',
    'growth',
    'margin',
    'upgradePotential',
    'totalDemand',
    'shareOfWallet',
    'untappedDemand',
    'orders',
    'averageOrder',
    'lastOrder',
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
      terms: [term('sales', 0.7, { missing: 'ungraded' }), term('margin', 0.3, { optional: true })],
    },
    {
      id: 'potential',
      names: { 'zh-CN': '升级潜力', en: 'Upgrade potential' },
      terms: [
        // More than half of the weight: where people judge, the other signs cannot outvote them. Key customers are
        // often left blank, which must not leave them without a grade.
        term('upgradePotential', 0.6, { normalise: { method: 'boolean' }, missing: 'zero', optional: true }),
        term('untappedDemand', 0.15, { optional: true }),
        term('growth', 0.15, { optional: true }),
        term('totalDemand', 0.05, { optional: true }),
        term('averageOrder', 0.05, { optional: true }),
      ],
    },
  ],
  score: 'value',
  cuts: [
    { composite: 'value', method: 'share', shares: [0.2, 0.3, 0.5] },
    { composite: 'potential', method: 'absolute', thresholds: [50] },
  ],
  decide: {
    kind: 'table',
    rules: [
      { when: { value: [3] }, tier: 'key' },
      { when: { value: [2], potential: [2] }, tier: 'ordinaryRising' },
      { when: { value: [2], potential: [1] }, tier: 'ordinary' },
      { when: { value: [1], potential: [2] }, tier: 'smallRising' },
      { when: { value: [1], potential: [1] }, tier: 'small' },
    ],
  },
  gates: [],
  tiers: [
    {
      id: 'key',
      names: { 'zh-CN': '关键客户', en: 'Key customers' },
      rank: 1,
      colour: { fill: '#0B5C8A', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '集中优势资源服务，成立专门的服务团队；管理层定期拜访，经常联络，深入了解客户的需求；提供定制产品、优先供货和灵活付款，与客户结成长期的合作关系，防止流失。',
        en: 'Concentrate the best resources on them and give them a service team of their own. Regular visits by management and frequent contact, so that their needs are understood. Custom products, priority in supply, flexible payment and a long-term partnership keep them from leaving.',
      },
      rhythm: {
        'zh-CN': '每周联系一次，每季度由管理层拜访一次',
        en: 'Contact every week, a visit by management every quarter',
      },
      requires: { 'zh-CN': '价值分位于前 20%', en: 'Value among the top 20%' },
      grants: {
        'zh-CN': '专门服务团队、定制产品、优先供货、灵活付款',
        en: 'Service team of their own, custom products, priority supply, flexible payment',
      },
    },
    {
      id: 'ordinaryRising',
      names: { 'zh-CN': '普通客户（有升级潜力）', en: 'Ordinary, could rise' },
      rank: 2,
      colour: { fill: '#A9D6EE', text: '#0A3550' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '重点培养，努力使其升级为关键客户：了解尚未由我们满足的需求，推荐更多产品和整体方案，设定升级目标和相应奖励，按目标跟进增购与交叉购买。',
        en: 'Develop them and raise them to key customers. Find out which needs we do not serve yet, offer more products and whole solutions, agree on what it takes to rise and what it brings, and follow up larger orders and cross-purchases against that aim.',
      },
      rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
      requires: {
        'zh-CN': '价值分位于前 20% 至 50%，有升级潜力',
        en: 'Value between the top 20% and the top 50%, with upgrade potential',
      },
      grants: {
        'zh-CN': '升级奖励、增购优惠、客户经理',
        en: 'Rewards for rising, offers for larger orders, account manager',
      },
    },
    {
      id: 'ordinary',
      names: { 'zh-CN': '普通客户（无升级潜力）', en: 'Ordinary, will not rise' },
      rank: 3,
      colour: { fill: '#DCEBF5', text: '#1E3A52' },
      // To keep them at a lower cost is to maintain, not to improve.
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '维持现有合作，减少服务、降低成本：缩减上门拜访和附加服务，改用电话、邮件和线上方式，采用标准产品与标准流程。',
        en: 'Keep the business as it is, with less service at lower cost: fewer visits and extras, phone, mail and online contact in their place, standard products and standard processes.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '价值分位于前 20% 至 50%，无升级潜力',
        en: 'Value between the top 20% and the top 50%, without upgrade potential',
      },
      grants: { 'zh-CN': '标准产品与服务', en: 'Standard products and service' },
    },
    {
      id: 'smallRising',
      names: { 'zh-CN': '小客户（有升级潜力）', en: 'Small, could rise' },
      rank: 4,
      colour: { fill: '#FFE8A3', text: '#4D3800' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '关心并扶持其成长，努力使其升级：以优质产品、试用和个性化推荐扩大合作，用优惠和组合套餐提高购买频次与金额，达到普通客户的水平后转入更高一级的服务。',
        en: 'Care for them and help them grow, so that they rise. Good products, trials and personal recommendations widen the business; offers and bundles raise how often and how much they buy. Once they reach the ordinary class they get the service of that class.',
      },
      rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
      requires: {
        'zh-CN': '价值分位于后 50%，有升级潜力',
        en: 'Value among the lower 50%, with upgrade potential',
      },
      grants: { 'zh-CN': '试用、组合套餐、增购优惠', en: 'Trials, bundles, offers for larger orders' },
    },
    {
      id: 'small',
      names: { 'zh-CN': '小客户（无升级潜力）', en: 'Small, will not rise' },
      rank: 5,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      // The source does not turn them away: they pay the price that makes serving them worthwhile.
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '提高价格、降低服务成本：取消特别优惠，对额外服务收费，引导客户使用自助和线上渠道；长期拖欠或要求苛刻的，终止关系。',
        en: 'Raise the price and lower the cost of service: no special terms, a charge for extras, self-service and online channels. End the relationship with those who stay in arrears or make harsh demands.',
      },
      rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
      requires: {
        'zh-CN': '价值分位于后 50%，无升级潜力',
        en: 'Value among the lower 50%, without upgrade potential',
      },
      grants: { 'zh-CN': '自助服务', en: 'Self-service' },
    },
  ],
  regradeEvery: 'halfYear',
};
