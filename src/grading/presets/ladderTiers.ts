import type { Tier } from '../scheme';

/** The rungs of the loyalty ladder, the highest first. */
export const ladderTiers: readonly Tier[] = [
  {
    id: 'advocate',
    names: { 'zh-CN': '拥护者', en: 'Advocate' },
    rank: 1,
    colour: { fill: '#7A1F5C', text: '#FFFFFF' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '他们主动为我们带来客户，是最宝贵的口碑。投入主要资源，一对一维护，尽一切努力留住；每次转介绍都要致谢并给予奖励，请他们参与新品试用和案例分享；平等合作，实现双赢。',
      en: 'They bring us customers of their own accord: the most precious word of mouth. The main resources go here, one to one, with everything done to hold them. Thank and reward every referral, invite them to try new products and to share their story. A partnership of equals in which both win.',
    },
    rhythm: {
      'zh-CN': '每周联系一次，每季度由管理层拜访一次',
      en: 'Contact every week, a visit by management every quarter',
    },
    requires: {
      'zh-CN': '达到支持者的条件，并且转介绍至少 2 个客户',
      en: 'Everything asked of a supporter, and at least 2 customers referred',
    },
    grants: {
      'zh-CN': '转介绍奖励、新品优先试用、年度答谢会、专属客户经理',
      en: 'Referral rewards, first trial of new products, the yearly customer meeting, a dedicated manager',
    },
  },
  {
    id: 'supporter',
    names: { 'zh-CN': '支持者', en: 'Supporter' },
    rank: 2,
    colour: { fill: '#D96FA8', text: '#2E0A20' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '长期合作而且满意，认同我们，只是还没有主动推荐。持续提供超出预期的价值，提供行业信息和培训等增值服务，适时请他们推荐身边的客户，使其成为拥护者。',
      en: 'They have been with us for years, are content and on our side, but do not yet recommend us. Deliver value beyond expectation without pause, add services such as market information and training, and ask at the right moment whom they could introduce, until they are advocates.',
    },
    rhythm: { 'zh-CN': '每两周联系一次，每半年拜访一次', en: 'Contact every two weeks, a visit every half-year' },
    requires: {
      'zh-CN': '达到长期客户的条件，并且满意度至少 80 分（百分制）或 4 分（五分制）',
      en: 'Everything asked of a long-term customer, and satisfaction of at least 80 out of 100, or 4 out of 5',
    },
    grants: {
      'zh-CN': '增值服务、答谢活动、推荐有礼',
      en: 'Value-added services, thank-you events, gifts for recommending',
    },
  },
  {
    id: 'longTerm',
    names: { 'zh-CN': '长期客户', en: 'Long-term customer' },
    rank: 3,
    colour: { fill: '#C9B6E8', text: '#2F1B57' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '合作多年，业务稳定。安排专属客户经理，定期沟通并开展满意度调查，找出不满并逐项改进，用长期协议和交叉销售巩固合作。',
      en: 'Years together and steady business. A dedicated manager, regular contact and satisfaction surveys; find what they are not content with and put it right point by point. Strengthen the bond with long-term agreements and cross-selling.',
    },
    rhythm: { 'zh-CN': '每月联系一次，每半年拜访一次', en: 'Contact every month, a visit every half-year' },
    requires: {
      'zh-CN': '至少下单 6 次，并且合作满 2 年（730 天）',
      en: 'At least 6 orders and 2 years (730 days) together',
    },
    grants: {
      'zh-CN': '专属客户经理、长期协议价、优先交付',
      en: 'Dedicated manager, long-term prices, priority delivery',
    },
  },
  {
    id: 'regular',
    names: { 'zh-CN': '常客', en: 'Regular' },
    rank: 4,
    colour: { fill: '#BCDDF5', text: '#103C5E' },
    verdict: 'maintain',
    strategy: {
      'zh-CN':
        '已经形成购买习惯。纳入忠诚度计划，用积分、组合套餐和个性化推荐提高频次和金额，稳定服务质量，引导为长期合作。',
      en: 'Buying has become a habit. Enrol them in the loyalty plan; raise how often and how much they buy with points, bundles and personal recommendations; keep the quality of service steady and lead them to a long relationship.',
    },
    rhythm: { 'zh-CN': '每月联系一次', en: 'Contact every month' },
    requires: { 'zh-CN': '至少下单 3 次', en: 'At least 3 orders' },
    grants: { 'zh-CN': '积分、老客户优惠、生日祝福', en: 'Points, regular customers’ discounts, birthday wishes' },
  },
  {
    id: 'customer',
    names: { 'zh-CN': '顾客', en: 'Customer' },
    rank: 5,
    colour: { fill: '#CDE9CF', text: '#17441C' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '已经买过，但还没有形成习惯。做好售后回访，及时解决问题，用优惠券和相关产品推荐促成再次购买，使其成为常客。',
      en: 'They have bought, but not yet out of habit. A follow-up call after the sale, problems solved at once, coupons and related products to bring about the next purchase, until they are regulars.',
    },
    rhythm: {
      'zh-CN': '购买后一周内回访，此后每月联系一次',
      en: 'A call within a week of the purchase, then contact every month',
    },
    requires: { 'zh-CN': '至少下单 1 次，或有销售额', en: 'At least 1 order, or sales on record' },
    grants: { 'zh-CN': '售后回访、优惠券', en: 'Follow-up after the sale, coupons' },
  },
  {
    id: 'prospect',
    names: { 'zh-CN': '可能客户', en: 'Prospect' },
    rank: 6,
    colour: { fill: '#FFF0BF', text: '#4D3B00' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '有购买力、有决策地位、职业相符、有需求，只是还没有买过。转交销售人员跟进，提供产品资料和试用，消除顾虑，促成首单。',
      en: 'Able to buy, with a say in the decision, in a fitting occupation and in need, but without a purchase so far. Hand them to a salesperson, offer information and trials, remove their doubts and win the first order.',
    },
    rhythm: { 'zh-CN': '每周跟进一次', en: 'Follow up every week' },
    requires: {
      'zh-CN': '购买力中等以上、能决策或影响决策、职业相符、有明确或潜在需求；没有的列不作要求，至少要有一列',
      en: 'At least medium purchasing power, a say in the decision, a fitting occupation, a clear or latent need; what has no column is not asked for, one column must be there',
    },
    grants: { 'zh-CN': '产品资料、试用、首单优惠', en: 'Product information, trials, first-order offer' },
  },
  {
    id: 'suspect',
    names: { 'zh-CN': '潜在客户', en: 'Suspect' },
    rank: 7,
    colour: { fill: '#E4E7EC', text: '#2B3440' },
    verdict: 'improve',
    strategy: {
      'zh-CN':
        '是否合格尚不清楚。先了解购买力、职务、职业和需求，发送产品与行业资讯唤起需求；合格的升为可能客户，确实不合格的从名单中移出。',
      en: 'Whether they qualify is not known yet. Find out their purchasing power, position, occupation and need, and awaken demand with news of products and the market. Those who qualify become prospects; take those who do not off the list.',
    },
    rhythm: { 'zh-CN': '每月发送一次资讯', en: 'A newsletter every month' },
    requires: { 'zh-CN': '没有买过，资质尚未确认', en: 'No purchase, not qualified yet' },
    grants: { 'zh-CN': '产品与行业资讯', en: 'News of products and the market' },
  },
];
