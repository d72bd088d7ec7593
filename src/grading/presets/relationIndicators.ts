import type { Indicator } from '../scheme';
import { headers } from './headers';
import { people, points, times } from './units';

/** 情感指标 and 社会指标: how content a customer is, and whom it brings. */
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
