import type { Texts } from './types';

/** What stands on the grading details and on the evaluation sheets. */
export const evaluationReportTexts = {
  'report.details.id': { 'zh-CN': '编号', en: 'ID' },
  'report.details.customer': { 'zh-CN': '客户名称', en: 'Customer' },
  'report.details.row': { 'zh-CN': '所在行', en: 'Row' },
  'report.details.tier': { 'zh-CN': '客户等级', en: 'Tier' },
  'report.details.verdict': { 'zh-CN': '建议', en: 'Verdict' },
  'report.details.score': { 'zh-CN': '最终得分', en: 'Score' },
  'report.details.rank': { 'zh-CN': '名次', en: 'Rank' },
  'report.details.sameId': { 'zh-CN': '同编号客户数', en: 'Rows with this ID' },
  'report.details.bin': { 'zh-CN': '{name}档位', en: '{name}: class' },
  'report.details.degree': { 'zh-CN': '{indicator}：达成度', en: '{indicator}: degree' },
  'report.details.points': { 'zh-CN': '{indicator}：得分', en: '{indicator}: points' },
  'report.details.basis': { 'zh-CN': '定级依据', en: 'Basis' },
  'report.details.next': { 'zh-CN': '升级差距', en: 'Missing for the next tier' },
  'report.details.remark': { 'zh-CN': '备注', en: 'Remarks' },
  'report.details.remarkOn': { 'zh-CN': '备注：{indicator}', en: 'Remark: {indicator}' },
  'report.details.evaluator': { 'zh-CN': '评估人', en: 'Evaluated by' },
  'report.details.reviewer': { 'zh-CN': '审核人', en: 'Reviewed by' },
  'report.details.approver': { 'zh-CN': '批准人', en: 'Approved by' },
  'report.details.date': { 'zh-CN': '{signature}日期', en: '{signature}: date' },
  'report.details.period': { 'zh-CN': '评估期间', en: 'Period' },
  'report.details.nominal': { 'zh-CN': '方案权重', en: 'Weight in the scheme' },
  'report.details.weight': {
    'zh-CN': '计入权重（缺列已折算；修改后，评估表的得分和合计随之变化）',
    en: 'Weight that counts (absent columns scaled away; evaluation sheets follow a change)',
  },
  'report.details.typed': { 'zh-CN': '填写栏（刷新后保留）', en: 'To fill in (kept when refreshed)' },
  'report.details.weightsChanged': {
    'zh-CN': '⚠ 权重在分级之后有改动：评估表上的得分和合计已按新权重计算，等级、最终得分列和依据仍是改动之前的。',
    en: '⚠ Weights changed after the grading: points and totals on evaluation sheets follow; tiers, the scores listed here and their basis are from before.',
  },
} satisfies Texts;
