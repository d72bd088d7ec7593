import type { Tier } from '../scheme';

/** The segments of the rfm preset, best first: a better score on any axis never leads to a later one. */
export const rfmTiers: readonly Tier[] = [
  {
    id: 'champions',
    names: { 'zh-CN': '冠军客户', en: 'Champions' },
    rank: 1,
    colour: { fill: '#0B5D4B', text: '#FFFFFF' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '近期买过、买得勤、花得多。投入主要资源，一对一维护：主动联系，深入了解需求，优先供货，新品先请他们试用，提供定制产品和灵活付款；给予专属回馈，请他们评价和转介绍；准备危机预案，不因一次失误失去客户。',
      en: 'They bought lately, buy often and spend most. The main resources go here, one to one: active contact, a deep understanding of their needs, first call on stock and new products, custom products and flexible payment. Reward them, ask for reviews and referrals, and keep a crisis plan so that no single mistake costs the relationship.',
    },
    rhythm: { 'zh-CN': '每周联系一次，每季度拜访一次', en: 'Contact every week, a visit every quarter' },
    requires: { 'zh-CN': 'R、F、M 均为 4–5 分', en: 'R 4–5, F 4–5, M 4–5' },
    grants: {
      'zh-CN': '优先供货、新品试用、专属回馈、转介绍奖励',
      en: 'Priority supply, first trial of new products, rewards of their own, referral rewards',
    },
  },
  {
    id: 'loyal',
    names: { 'zh-CN': '忠诚客户', en: 'Loyal customers' },
    rank: 2,
    colour: { fill: '#8FD3BC', text: '#06382B' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '一直在买，而且买得勤。投入足够的资源，绝不让给竞争对手；持续提供超出预期的价值，纳入忠诚度计划，通过交叉销售和更高档的产品提高单次金额，使其成为冠军客户。',
      en: 'They keep buying, and often. Give enough resources never to lose them to a rival. Deliver value beyond expectation, enrol them in the loyalty plan, and raise what they spend at a time by cross-selling and better products until they are champions.',
    },
    rhythm: { 'zh-CN': '每两周联系一次', en: 'Contact every two weeks' },
    requires: {
      'zh-CN': 'F 4–5 分，且 R 为 3 分，或 R 4–5 分而 M 1–3 分',
      en: 'F 4–5, with R 3, or R 4–5 and M 1–3',
    },
    grants: { 'zh-CN': '忠诚度计划、会员积分、升级产品优惠', en: 'Loyalty plan, points, offers on better products' },
  },
  {
    id: 'potentialLoyalist',
    names: { 'zh-CN': '潜在忠诚客户', en: 'Potential loyalists' },
    rank: 3,
    colour: { fill: '#CDEBC5', text: '#1D4416' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '近期买过，次数居中。趁热建立信任：推荐相关产品和组合套餐，邀请加入会员或忠诚度计划，以个性化服务引导再次购买，使购买成为习惯。',
      en: 'They bought lately and now and then. Build trust while it is fresh: recommend related products and bundles, invite them into the membership or loyalty plan, and lead them to the next purchase with personal service until buying becomes a habit.',
    },
    rhythm: { 'zh-CN': '每两周联系一次', en: 'Contact every two weeks' },
    requires: { 'zh-CN': 'R 4–5 分，F 2–3 分', en: 'R 4–5, F 2–3' },
    grants: {
      'zh-CN': '会员邀请、组合套餐、个性化推荐',
      en: 'Membership invitation, bundles, personal recommendations',
    },
  },
  {
    id: 'newCustomers',
    names: { 'zh-CN': '新客户', en: 'New customers' },
    rank: 4,
    colour: { fill: '#CBE6F5', text: '#123F5A' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '刚刚买过，次数还很少。做好首单后的服务：致谢回访、指导使用、及时解决问题，留下好的第一印象，并以第二单优惠促成再次购买。',
      en: 'They bought very lately and have bought little so far. Serve the first order well: a thank-you call, help in use, problems solved at once. Leave a good first impression and win the second order with an offer.',
    },
    rhythm: {
      'zh-CN': '购买后一周内回访，此后每月联系一次',
      en: 'A call within a week of the purchase, then contact every month',
    },
    requires: { 'zh-CN': 'R 5 分，F 1 分', en: 'R 5, F 1' },
    grants: { 'zh-CN': '使用指导、第二单优惠', en: 'Help in use, an offer on the second order' },
  },
  {
    id: 'promising',
    names: { 'zh-CN': '有望客户', en: 'Promising' },
    rank: 5,
    colour: { fill: '#DCDDF7', text: '#2B2D6E' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '不久前买过，次数还很少。提高品牌印象：发送产品与使用资讯，提供试用和小额优惠，了解需求后推荐合适的产品，避免就此沉寂。',
      en: 'They bought not long ago and have bought little so far. Make the brand known to them: product news and advice, trials and small offers, and the fitting product once their need is known, before they fall silent.',
    },
    rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
    requires: { 'zh-CN': 'R 4 分，F 1 分', en: 'R 4, F 1' },
    grants: { 'zh-CN': '试用、优惠券、产品资讯', en: 'Trials, coupons, product news' },
  },
  {
    id: 'needAttention',
    names: { 'zh-CN': '需要关注', en: 'Need attention' },
    rank: 6,
    colour: { fill: '#FFEFB3', text: '#4F3B00' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '购买次数或金额尚可，但已有一段时间没有购买。主动询问近况和满意度，根据购买记录推荐产品，用限时优惠和组合套餐促成下一单。',
      en: 'They bought fairly often or spent well, but not for a while. Ask how they are doing and how content they are, recommend by what they bought, and bring about the next order with a limited offer or a bundle.',
    },
    rhythm: { 'zh-CN': '每两周联系一次，直到再次购买', en: 'Contact every two weeks until they buy again' },
    requires: { 'zh-CN': 'R 3 分，且 F 为 3 分，或 F 1–2 分而 M 4–5 分', en: 'R 3, with F 3, or F 1–2 and M 4–5' },
    grants: { 'zh-CN': '限时优惠、组合套餐', en: 'Limited offers, bundles' },
  },
  {
    id: 'cantLose',
    names: { 'zh-CN': '不可流失', en: 'Can’t lose them' },
    rank: 7,
    colour: { fill: '#A61E22', text: '#FFFFFF' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '过去买得勤、花得多，却很久没有购买。最优先赢回：由熟悉的人员或管理层亲自拜访，找出停止购买的原因，补救服务中的问题，拿出针对性的方案，不惜代价不让给竞争对手。',
      en: 'They used to buy often and spend a lot, and have not bought for a long time. Win these back first: a visit by someone they know or by management, the reason why they stopped, what went wrong put right, and a proposal of their own. At any price, do not leave them to a rival.',
    },
    rhythm: { 'zh-CN': '一周内拜访，此后每周跟进', en: 'A visit within a week, then follow up every week' },
    requires: { 'zh-CN': 'R 1–2 分，F 与 M 均为 4–5 分', en: 'R 1–2, F 4–5, M 4–5' },
    grants: { 'zh-CN': '管理层拜访、专属赢回方案', en: 'A visit by management, a win-back proposal of their own' },
  },
  {
    id: 'atRisk',
    names: { 'zh-CN': '流失风险', en: 'At risk' },
    rank: 8,
    colour: { fill: '#F6B9A8', text: '#571608' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '过去次数或金额不低，但很久没有购买。逐一联系，了解原因，发送个性化的回归优惠和有用的信息；流失客户再次购买的可能约为新客户的两倍，过去价值高的优先。',
      en: 'They used to buy fairly often or spend well, but that was long ago. Contact them one by one, learn why they stopped, and send a personal welcome-back offer and useful information. A lost customer buys about twice as readily as a new one; those of high past value come first.',
    },
    rhythm: { 'zh-CN': '每月回访一次', en: 'A win-back call every month' },
    requires: {
      'zh-CN': 'R 1–2 分，且 F 为 3 分，或 F 4–5 分而 M 1–3 分，或 F 1–2 分而 M 4–5 分',
      en: 'R 1–2, with F 3, or F 4–5 and M 1–3, or F 1–2 and M 4–5',
    },
    grants: { 'zh-CN': '回归优惠、个性化推荐', en: 'Welcome-back offer, personal recommendations' },
  },
  {
    id: 'aboutToSleep',
    names: { 'zh-CN': '即将沉睡', en: 'About to sleep' },
    rank: 9,
    colour: { fill: '#E6DFD3', text: '#43392B' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '次数和金额都不高，也有一段时间没有购买。用热销产品、优惠券和节日问候以较低成本唤醒，有回应的再加大投入。',
      en: 'They bought seldom, spent little and have been away for a while. Wake them at low cost with popular products, coupons and seasonal greetings, and spend more only on those who answer.',
    },
    rhythm: { 'zh-CN': '每月群发联系一次', en: 'One general message every month' },
    requires: { 'zh-CN': 'R 3 分，F 1–2 分，M 1–3 分', en: 'R 3, F 1–2, M 1–3' },
    grants: { 'zh-CN': '优惠券、节日问候', en: 'Coupons, seasonal greetings' },
  },
  {
    id: 'lost',
    names: { 'zh-CN': '已流失', en: 'Lost' },
    rank: 10,
    colour: { fill: '#D9DCE1', text: '#2B3440' },
    verdict: 'terminate',
    strategy: {
      'zh-CN':
        '很久没有购买，过去的次数和金额也低。只随群发活动附带联系，不再投入人力；始终没有回应的，从联系名单中移出。',
      en: 'They have not bought for a long time, and before that bought seldom and little. Include them in general campaigns only and spend nobody’s time on them. Take those who never answer off the contact list.',
    },
    rhythm: {
      'zh-CN': '不单独联系，每半年随群发活动联系一次',
      en: 'No contact of their own; one general campaign every half-year',
    },
    requires: { 'zh-CN': 'R 与 F 均为 1–2 分，M 1–3 分', en: 'R 1–2, F 1–2, M 1–3' },
    grants: { 'zh-CN': '群发活动优惠', en: 'Offers of general campaigns' },
  },
];
