import type { Tier } from '../scheme';

/** Six groups by mean value; where fewer are found, the last ones stay empty. */
export const clusterTiers: readonly Tier[] = [
  {
    id: 'group1',
    names: { 'zh-CN': '族群一', en: 'Group 1' },
    rank: 1,
    colour: { fill: '#14507A', text: '#FFFFFF' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '平均价值最高的族群。先看活跃与成长的平均分再定名：投入主要资源，一对一维护，优先供货、定制产品、灵活付款；活跃偏低的先防流失，成长偏高的共同制定发展计划。',
      en: 'The group of the highest mean value. Look at its mean activity and growth before you name it. The main resources go here, one to one: priority supply, custom products, flexible payment. Where activity is low, prevent their loss first; where growth is high, plan it together.',
    },
    rhythm: { 'zh-CN': '每周联系一次，每季度拜访一次', en: 'Contact every week, a visit every quarter' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第一', en: 'Found by clustering; first by mean value' },
    grants: { 'zh-CN': '一对一方案、优先供货、定制产品', en: 'One-to-one plan, priority supply, custom products' },
  },
  {
    id: 'group2',
    names: { 'zh-CN': '族群二', en: 'Group 2' },
    rank: 2,
    colour: { fill: '#8EC3E6', text: '#0B2F4A' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '平均价值居第二。对照族群一找出差在哪里：价值接近的投入足够的资源，绝不让给竞争对手；成长偏高的重点培养，通过交叉销售和更高档的产品提高价值。',
      en: 'Second by mean value. See what sets it apart from Group 1: where value is close, give enough resources never to lose them to a rival; where growth is high, develop them by cross-selling and better products.',
    },
    rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第二', en: 'Found by clustering; second by mean value' },
    grants: { 'zh-CN': '专属客户经理、忠诚度计划', en: 'Dedicated manager, loyalty plan' },
  },
  {
    id: 'group3',
    names: { 'zh-CN': '族群三', en: 'Group 3' },
    rank: 3,
    colour: { fill: '#BFE3D4', text: '#0F4031' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '平均价值居第三。成长偏高的以优质产品、信息和个性化方案建立信任，引导增购；活跃偏高而单次金额不高的，用组合套餐提高单次金额。',
      en: 'Third by mean value. Where growth is high, build trust with good products, information and personal solutions, then lead them to larger purchases. Where they are active but spend little at a time, raise that with bundles.',
    },
    rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第三', en: 'Found by clustering; third by mean value' },
    grants: { 'zh-CN': '个性化方案、组合套餐', en: 'Personal solutions, bundles' },
  },
  {
    id: 'group4',
    names: { 'zh-CN': '族群四', en: 'Group 4' },
    rank: 4,
    colour: { fill: '#FCE9AE', text: '#4A3900' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '平均价值居第四。以较低成本维系：活跃偏高的用优惠券和积分提高金额，活跃偏低的了解原因，过去价值高的先行唤回。',
      en: 'Fourth by mean value. Keep them at low cost: where they are active, raise what they spend with coupons and points; where they are not, find out why, and win back those of high past value first.',
    },
    rhythm: { 'zh-CN': '每月群发联系一次', en: 'One general message every month' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第四', en: 'Found by clustering; fourth by mean value' },
    grants: { 'zh-CN': '优惠券、积分', en: 'Coupons, points' },
  },
  {
    id: 'group5',
    names: { 'zh-CN': '族群五', en: 'Group 5' },
    rank: 5,
    colour: { fill: '#F0D9CC', text: '#512A14' },
    verdict: 'improve',
    strategy: {
      'zh-CN': '平均价值居第五。以自助服务和标准产品为主，简化流程，降低服务成本；其中成长偏高的单独挑出培养。',
      en: 'Fifth by mean value. Mostly self-service and standard products, with simple processes to keep the cost down. Pick out those with high growth and develop them.',
    },
    rhythm: { 'zh-CN': '每季度群发联系一次', en: 'One general message every quarter' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第五', en: 'Found by clustering; fifth by mean value' },
    grants: { 'zh-CN': '自助服务、生日祝福', en: 'Self-service, birthday wishes' },
  },
  {
    id: 'group6',
    names: { 'zh-CN': '族群六', en: 'Group 6' },
    rank: 6,
    colour: { fill: '#E4E7EC', text: '#2B3440' },
    // Low value is not yet a reason to let a whole group go: what it means is for the user to see.
    verdict: 'improve',
    strategy: {
      'zh-CN': '平均价值最低的族群。只保留最低成本的服务，不单独投入资源；长期拖欠、要求苛刻又没有成长的，终止关系。',
      en: 'The group of the lowest mean value. Only the cheapest service and no resources of their own. End the relationship with those who stay in arrears, make harsh demands and do not grow.',
    },
    rhythm: { 'zh-CN': '每半年群发联系一次', en: 'One general message every half-year' },
    requires: { 'zh-CN': '由聚类得出，平均价值居第六', en: 'Found by clustering; sixth by mean value' },
    grants: { 'zh-CN': '标准自助服务', en: 'Standard self-service' },
  },
];
