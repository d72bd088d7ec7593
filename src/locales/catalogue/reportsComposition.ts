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
  'report.concentration.name': { 'zh-CN': '客户集中度', en: 'Concentration' },
  'report.concentration.line': { 'zh-CN': '项目', en: 'Line' },
  'report.concentration.timing': { 'zh-CN': '数字更新', en: 'Up to date' },
  'report.concentration.live': { 'zh-CN': '随数据更新', en: 'follows edits' },
  'report.concentration.asMade': { 'zh-CN': '生成时的数', en: 'as when made' },
  'report.concentration.all': { 'zh-CN': '有{amount}的全部客户', en: 'All customers with {amount}' },
  'report.concentration.top': { 'zh-CN': '最大的 {share}% 客户', en: 'Top {share}% of customers' },
  'report.concentration.target': {
    'zh-CN': '带来所列占比{amount}的最大客户（占比可改）',
    en: 'Biggest customers that bring this share of {amount} (type another)',
  },
  'report.concentration.gini': { 'zh-CN': '基尼系数（金额为正的客户）', en: 'Gini coefficient (amounts above zero)' },
  'report.concentration.classes': { 'zh-CN': 'ABC 分类', en: 'ABC classes' },
  'report.concentration.class': { 'zh-CN': '类别', en: 'Class' },
  'report.concentration.class.A': { 'zh-CN': 'A 类', en: 'A' },
  'report.concentration.class.B': { 'zh-CN': 'B 类', en: 'B' },
  'report.concentration.class.C': { 'zh-CN': 'C 类', en: 'C' },
  'report.concentration.upTo': { 'zh-CN': '累计至（可改）', en: 'Up to (type another)' },
  'report.concentration.crossed': { 'zh-CN': '各等级的 ABC 客户数', en: 'Customers by tier and ABC class' },
  'report.concentration.search': { 'zh-CN': '计算过程：{name}', en: 'Workings: {name}' },
  'report.concentration.curve.customers': { 'zh-CN': '客户累计占比', en: 'Share of customers' },
  'report.concentration.curve.count': { 'zh-CN': '客户数', en: 'Customers' },
  'report.concentration.curve.last': { 'zh-CN': '末位金额', en: 'Last amount' },
  'report.concentration.curve.sum': { 'zh-CN': '累计金额', en: 'Amount so far' },
  'report.concentration.curve.share': { 'zh-CN': '累计占比', en: 'Share so far' },
  'report.concentration.curve.step': { 'zh-CN': '本段金额', en: 'Amount of step' },
  'report.concentration.chart.title': {
    'zh-CN': '帕累托图：客户按{amount}从大到小',
    en: 'Pareto chart: customers by descending {amount}',
  },
  'report.concentration.chart.amounts': { 'zh-CN': '{amount}', en: '{amount}' },
  'report.concentration.chart.cumulative': { 'zh-CN': '{amount}累计占比', en: 'Cumulative share of {amount}' },
  'report.concentration.chart.axis': {
    'zh-CN': '客户累计占比（从大到小）',
    en: 'Share of customers, the biggest first',
  },
  'report.concentration.giniNote': {
    'zh-CN': '基尼系数是生成本表时的数（分级日期 {date}），不随编辑更新：0 为完全平均，越接近 1 越集中。',
    en: 'The Gini coefficient is from when this sheet was made (graded on {date}) and does not follow edits: 0 is an equal spread, towards 1 few customers hold nearly all.',
  },
  'report.concentration.classNote': {
    'zh-CN':
      'ABC 分类：客户按金额从大到小排列，累计达到所列占比为止，跨过界线的客户算在内，金额相同的归入同一类。浅色单元格可以改。',
    en: 'ABC classes: customers by descending amount until the share is reached, the one that crosses it included, equal amounts together. The shaded cells can be changed.',
  },
  'report.concentration.curveNote': {
    'zh-CN': '共 {count} 位客户，曲线按客户数每 1% 取一点画成。',
    en: 'The curve of {count, number} customers is drawn from one point for every 1% of them.',
  },
  'report.concentration.negativeNote': {
    'zh-CN': '其中 {count} 位客户的金额为零或负数：计入客户总数和合计，不计入基尼系数。',
    en: '{count, plural, one {# customer has} other {# customers have}} an amount of zero or below: counted among all customers and in the total, not in the Gini coefficient.',
  },
  'report.concentration.notLive': {
    'zh-CN': '客户之间有小计等其他行，或金额由其他列算出：公式无法区分，表中数字是生成时的数。',
    en: 'Subtotals or other rows stand between the customers, or the amount is computed from other columns: formulas could not tell, so the figures are from when this sheet was made.',
  },
  'issue.amountMissing': {
    'zh-CN': '“{report}”未生成：没有可合计的“{amount}”（表中没有这一列，或合计不大于零）。',
    en: '“{report}” was left out: there is no {amount} to add up (no such column, or its total is not above zero).',
  },
  'report.loyal.name': { 'zh-CN': '最可能忠诚的客户', en: 'Most likely loyal' },
  'report.loyal.id': { 'zh-CN': '编号', en: 'Number' },
  'report.loyal.customer': { 'zh-CN': '客户名称', en: 'Customer' },
  'report.loyal.cumulative': { 'zh-CN': '累计占比', en: 'Share so far' },
  'report.loyal.because': { 'zh-CN': '入选原因', en: 'Why' },
  'report.loyal.because.revenue': { 'zh-CN': '按金额', en: 'By amount' },
  'report.loyal.because.axes': { 'zh-CN': '按{one}与{other}', en: 'By {one} and {other}' },
  'report.loyal.because.both': { 'zh-CN': '按金额、{one}与{other}', en: 'By amount, {one} and {other}' },
  'report.loyal.usual': {
    'zh-CN': '带来 {revenue} {amount}的客户有 {count} 位，占 {share}，正是通常所说的 20%–30%：他们最可能成为忠诚客户。',
    en: '{count} customers ({share}) bring {revenue} of {amount}: the 20–30% that the rule speaks of, and the most likely to be loyal.',
  },
  'report.loyal.fewer': {
    'zh-CN':
      '带来 {revenue} {amount}的客户只有 {count} 位，占 {share}，少于通常所说的 20%–30%：{amount}集中在少数客户，失去任何一位影响都大。',
    en: 'Only {count} customers ({share}) bring {revenue} of {amount}, fewer than the 20–30% that the rule speaks of: much depends on each of them.',
  },
  'report.loyal.more': {
    'zh-CN': '另有 {count} 位客户未列出。',
    en: '{count, plural, one {# more customer is} other {# more customers are}} not listed.',
  },
  'report.loyal.spread': {
    'zh-CN':
      '带来 {revenue} {amount}的客户有 {count} 位，占 {share}，多于通常所说的 20%–30%：{amount}较为分散，名单中靠后的客户未必忠诚。',
    en: '{count} customers ({share}) bring {revenue} of {amount}, more than the 20–30% that the rule speaks of: it is spread widely, and those further down need not be loyal.',
  },
  'report.loyal.axes': {
    'zh-CN': '{one}与{other}均高的客户也列入名单。',
    en: 'Customers high in both {one} and {other} are listed as well.',
  },
  'report.loyal.asMade': {
    'zh-CN': '名单、金额和占比是生成时的数，不随编辑更新。',
    en: 'The list, its amounts and shares are from when this sheet was made and do not follow edits.',
  },
} satisfies Texts;
