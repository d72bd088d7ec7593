import type { Texts } from './types';

/** What stands on the sheets of reports. */
export const reportTexts = {
  'report.total': { 'zh-CN': '合计', en: 'Total' },
  'report.stale': {
    'zh-CN': '数据在分级之后有改动，等级可能已经过时',
    en: 'The data changed after it was graded: tiers may be out of date',
  },
  'report.changed': {
    'zh-CN':
      '⚠ 客户数据在本表生成之后有改动：公式中的数字已随之更新，等级、得分和名单仍是改动之前的，请重新分级并刷新报表。',
    en: '⚠ Customer data changed after this sheet was made: figures in formulas follow, tiers, scores and names are from before. Grade again and refresh the reports.',
  },
  'report.details.name': { 'zh-CN': '分级明细', en: 'Grading details' },
  'report.summary.name': { 'zh-CN': '等级汇总', en: 'Tier summary' },
  'report.summary.tier': { 'zh-CN': '客户等级', en: 'Tier' },
  'report.summary.count': { 'zh-CN': '客户数', en: 'Customers' },
  'report.summary.share': { 'zh-CN': '客户占比', en: 'Share' },
  'report.summary.amount': { 'zh-CN': '{amount}', en: '{amount}' },
  'report.summary.amountShare': { 'zh-CN': '{amount}占比', en: 'Share of {amount}' },
  'report.summary.average': { 'zh-CN': '平均{amount}', en: 'Average {amount}' },
  'report.summary.noAmount': {
    'zh-CN': '表中没有“{amount}”列，未汇总金额。',
    en: 'The table has no column for {amount}: amounts are left out.',
  },
  'report.standards.name': { 'zh-CN': '分级标准', en: 'Grading standard' },
  'report.standards.document': { 'zh-CN': '文案名称', en: 'Document' },
  'report.standards.status': { 'zh-CN': '受控状态', en: 'Status' },
  'report.standards.number': { 'zh-CN': '编号', en: 'Number' },
  'report.standards.executes': { 'zh-CN': '执行部门', en: 'Executed by' },
  'report.standards.supervises': { 'zh-CN': '监督部门', en: 'Supervised by' },
  'report.standards.verifies': { 'zh-CN': '考证部门', en: 'Verified by' },
  'report.standards.version': { 'zh-CN': '版本', en: 'Version' },
  'report.standards.approvedBy': { 'zh-CN': '批准人', en: 'Approved by' },
  'report.standards.approvedOn': { 'zh-CN': '批准日期', en: 'Approved on' },
  'report.standards.tiers': { 'zh-CN': '等级与待遇', en: 'Tiers and what they get' },
  'report.standards.tier': { 'zh-CN': '客户等级', en: 'Tier' },
  'report.standards.requires': { 'zh-CN': '条件', en: 'Requires' },
  'report.standards.grants': { 'zh-CN': '待遇', en: 'Grants' },
  'report.standards.strategy': { 'zh-CN': '客户策略', en: 'Strategy' },
  'report.standards.rhythm': { 'zh-CN': '联系频率', en: 'Contact' },
  'report.standards.verdict': { 'zh-CN': '建议', en: 'Verdict' },
} satisfies Texts;
