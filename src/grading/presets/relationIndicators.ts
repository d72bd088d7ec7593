import type { Indicator } from '../scheme';
import { headers } from './headers';
import { people, percent, points, times } from './units';

/** 情感指标 and 社会指标: how content and how bound a customer is, and whom it brings. */
export const relationIndicators: readonly Indicator[] = [
  {
    id: 'satisfaction',
    names: { 'zh-CN': '满意度', en: 'Satisfaction' },
    aliases: headers(
      '满意度、客户满意度、满意度评分、满意度得分',
      '滿意度、客戶滿意度、滿意度評分',
      'Satisfaction, Customer satisfaction, Satisfaction score, CSAT',
    ),
    kind: 'number',
    dimension: 'emotional',
    unit: points,
  },
  {
    id: 'nps',
    names: { 'zh-CN': '推荐意愿（NPS）', en: 'Willingness to recommend (NPS)' },
    aliases: headers(
      '推荐意愿、NPS评分、净推荐值、推荐指数、NPS評分',
      '推薦意願、淨推薦值',
      'NPS, Net promoter score, NPS score, Likelihood to recommend, Willingness to recommend',
    ),
    kind: 'number',
    dimension: 'emotional',
    unit: points,
  },
  {
    id: 'trust',
    names: { 'zh-CN': '信任度', en: 'Trust' },
    aliases: headers(
      '信任度、信任程度、信任评分、信任得分、客户信任度、互信程度',
      '信任評分、信任得分、客戶信任度',
      'Trust, Trust score, Level of trust, Trust level, Customer trust',
    ),
    kind: 'number',
    dimension: 'emotional',
    unit: points,
  },
  {
    id: 'renewalLikelihood',
    names: { 'zh-CN': '续约可能性', en: 'Likelihood of renewal' },
    aliases: headers(
      '续约可能性、续约概率、续约率、续约意愿、续签可能性、续费可能性、续费率、继续合作可能性、续单可能性',
      '續約可能性、續約機率、續約率、續約意願、續費率',
      'Likelihood of renewal, Renewal likelihood, Renewal probability, Renewal rate, Likely to renew',
    ),
    kind: 'number',
    dimension: 'emotional',
    unit: percent,
    within: [0, 1],
  },
  {
    id: 'repeatRate',
    names: { 'zh-CN': '复购率', en: 'Repeat purchase rate' },
    aliases: headers(
      '复购率、回购率、重复购买率、再购率、再次购买率',
      '回購率、複購率、重複購買率、再購率',
      'Repeat purchase rate, Repeat rate, Repurchase rate, Reorder rate, Repeat share',
    ),
    kind: 'number',
    dimension: 'emotional',
    unit: percent,
    within: [0, 1],
  },
  {
    id: 'complaints',
    names: { 'zh-CN': '投诉次数', en: 'Complaints' },
    aliases: headers(
      '投诉次数、投诉数、投诉、投诉数量、客诉次数、投訴',
      '投訴次數、投訴數、客訴次數',
      'Complaints, Complaint count, Number of complaints, Open complaints',
    ),
    kind: 'number',
    dimension: 'risk',
    unit: times,
  },
  {
    id: 'referrals',
    names: { 'zh-CN': '转介绍数', en: 'Referrals' },
    aliases: headers(
      '转介绍数、转介绍、转介绍客户数、推荐客户数、介绍客户数、带来客户数',
      '轉介紹數、轉介紹、推薦客戶數、介紹客戶數',
      'Referrals, Referral count, Customers referred, Referred customers',
    ),
    kind: 'number',
    dimension: 'social',
    unit: people,
  },
];
