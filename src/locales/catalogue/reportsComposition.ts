import type { Texts } from './types';

/** What stands on the sheets of composition, concentration and the most likely loyal, and what they share with the summary. */
export const compositionTexts = {
  'report.ungraded': { 'zh-CN': '未分级', en: 'Not graded' },
  'report.textNumbers': {
    'zh-CN': '有 {count} 位客户的“{amount}”是文本（如“￥1,200”）：分级时已按数字读取，公式不计入。',
    en: '{count, plural, one {# customer has} other {# customers have}} {amount} as text (such as “￥1,200”): read as numbers for grading, not counted by formulas.',
  },
  'report.summary.marginRate': { 'zh-CN': '{amount}率', en: '{amount} rate' },
  'report.summary.score': { 'zh-CN': '平均得分', en: 'Average score' },
  'report.summary.chart': {
    'zh-CN': '各等级的客户占比与{amount}占比',
    en: 'Share of customers and of {amount} by tier',
  },
  'report.summary.chartOfCustomers': { 'zh-CN': '各等级的客户占比', en: 'Share of customers by tier' },
  'report.strategy.title': { 'zh-CN': '客户策略', en: 'Strategies' },
  'report.strategy.verdict': { 'zh-CN': '建议', en: 'Verdict' },
  'report.strategy.biggest': { 'zh-CN': '最大的客户', en: 'Biggest customers' },
  'report.strategy.rhythm': { 'zh-CN': '联系频率', en: 'Contact' },
  'report.strategy.strategy': { 'zh-CN': '客户策略', en: 'Strategy' },
  'report.composition.name': { 'zh-CN': '构成分析', en: 'Composition' },
  'report.composition.line': { 'zh-CN': '项目', en: 'Line' },
  'report.composition.byTier': { 'zh-CN': '{measure}在各等级的分布', en: '{measure} by tier' },
  'report.composition.by': { 'zh-CN': '按{attribute}：{measure}', en: '{measure} by {attribute}' },
  'report.composition.classes': { 'zh-CN': '按销售额等级：{measure}', en: '{measure} by sales class' },
  'report.composition.blank': { 'zh-CN': '（空白）', en: '(blank)' },
  'report.composition.others': { 'zh-CN': '其他 {count} 项', en: '{count} others' },
  'report.composition.noAmount': { 'zh-CN': '无金额', en: 'No amount' },
  'report.composition.order': {
    'zh-CN': '数字是公式，随客户表更新；列出哪些项目、先后顺序是生成时的，其后新出现的项目计入“其他”或合计。',
    en: 'Figures are formulas and follow the customer table. Which lines are named, and their order, is from when this sheet was made; what is new since counts among the others or in the total.',
  },
  'report.composition.classesNote': {
    'zh-CN': '销售额等级：浅色单元格是各级的下限，可以改成别的数，表格随之更新；清空后下次生成时恢复为建议值。',
    en: 'Sales classes: the shaded cells hold where each class begins. Type other numbers and the table follows; clear them to get the suggested ones the next time this sheet is made.',
  },
  'report.composition.noAmount.why': {
    'zh-CN': '表中没有“{amount}”列：只按客户数分析，不分销售额等级。',
    en: 'The table has no column for {amount}: customers are counted, amounts and sales classes are left out.',
  },
  'report.composition.noColumns': {
    'zh-CN': '表中没有以下各列（或列中没有内容），未做相应分析：{columns}。',
    en: 'The table has no column for the following, or nothing in it, so they are left out: {columns}.',
  },
} satisfies Texts;
