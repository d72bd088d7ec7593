import type { Texts } from './types';

/** What the pane says about reports. */
export const paneReportTexts = {
  'pane.reports.title': { 'zh-CN': '生成报表', en: 'Write reports' },
  'pane.reports.lead': {
    'zh-CN': '为“{sheet}”中已分级的客户生成可打印的工作表。公式取自客户表，随数据更新。',
    en: 'Printable sheets about the customers graded on “{sheet}”. Their formulas read the customer table and follow it.',
  },
  'pane.reports.which': { 'zh-CN': '要生成的报表', en: 'Reports' },
  'pane.reports.all': { 'zh-CN': '全选', en: 'All' },
  'pane.reports.write': { 'zh-CN': '生成', en: 'Write' },
  'pane.reports.refresh': { 'zh-CN': '生成并刷新', en: 'Write and refresh' },
  'pane.reports.none': { 'zh-CN': '请至少选择一种报表。', en: 'Choose at least one report.' },
  'pane.reports.working': { 'zh-CN': '正在生成报表', en: 'Writing reports' },
  'pane.reports.workingLead': {
    'zh-CN': '取消后，新建的工作表会被删除。',
    en: 'If you cancel, the sheets that were added are deleted.',
  },
  'pane.reports.written': { 'zh-CN': '已生成的工作表', en: 'Sheets written' },
  'pane.reports.standing': { 'zh-CN': '已有的报表', en: 'Reports there are' },
  'pane.reports.done': {
    'zh-CN': '已生成 {count, number} 张工作表。',
    en: '{count, plural, one {# sheet is} other {# sheets are}} written.',
  },
  'pane.reports.show': { 'zh-CN': '打开工作表“{sheet}”', en: 'Show the sheet “{sheet}”' },
  'pane.reports.more': {
    'zh-CN': '另有 {count, number} 张，见工作簿末尾。',
    en: '{count, number} more, at the end of the workbook.',
  },
  'pane.reports.takeBack': { 'zh-CN': '撤回报表', en: 'Take reports back' },
  'pane.reports.typed': {
    'zh-CN': '报表中手工填写的备注、批准人等，再次生成时保留。',
    en: 'What you type into a report (remarks, approvals) stays when it is written again.',
  },

  'pane.reports.summary.hint': {
    'zh-CN': '各等级的客户数、金额、占比与策略',
    en: 'Count, amount, shares and strategy of each tier',
  },
  'pane.reports.matrix.hint': {
    'zh-CN': '四个象限的客户与策略，附散点图',
    en: 'Customers and strategy of each quadrant, with a chart',
  },
  'pane.reports.composition.hint': {
    'zh-CN': '金额按等级、地区、产品等的构成',
    en: 'Amounts by tier, region, product and more',
  },
  'pane.reports.concentration.hint': {
    'zh-CN': '帕累托图、前 20% 占比、最可能忠诚的客户',
    en: 'Pareto chart, share of the top 20 %, most likely loyal customers',
  },
  'pane.reports.loyal.hint': { 'zh-CN': '贡献 80% 收入的客户', en: 'Customers that bring 80 % of revenue' },
  'pane.reports.review.hint': {
    'zh-CN': '升降级与人工调整在前，供经理签字',
    en: 'Changes and overrides first, to be signed',
  },
  'pane.reports.evaluation.hint': { 'zh-CN': '每位客户一页 A4 评估表', en: 'One A4 page per customer' },
  'pane.reports.standards.hint': { 'zh-CN': '方案的全部规则与批准栏', en: 'All rules of the scheme, to be approved' },
  'pane.reports.details.hint': { 'zh-CN': '每位客户每项指标的得分', en: 'Degree and points of every indicator' },
  'pane.matrix.axes': { 'zh-CN': '矩阵的纵轴 × 横轴', en: 'Matrix: vertical × horizontal axis' },

  'pane.evaluation.who': { 'zh-CN': '评估哪些客户', en: 'Customers to evaluate' },
  'pane.evaluation.one': { 'zh-CN': '一张表，在表内选择客户', en: 'One form: choose the customer in it' },
  'pane.evaluation.selection': { 'zh-CN': '客户表中选定的行', en: 'Rows selected in the customer table' },
  'pane.evaluation.tier': { 'zh-CN': '等级：{tier}', en: 'Tier: {tier}' },
  'pane.evaluation.all': { 'zh-CN': '全部客户', en: 'All customers' },
  'pane.evaluation.layout': { 'zh-CN': '排列方式', en: 'Layout' },
  'pane.evaluation.oneSheet': { 'zh-CN': '同一张工作表，每位一页', en: 'One sheet, a page each' },
  'pane.evaluation.sheets': { 'zh-CN': '每位客户一张工作表', en: 'A sheet for each customer' },
} satisfies Texts;
