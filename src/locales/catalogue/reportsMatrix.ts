import type { Texts } from './types';

/** What stands on the sheet of the value–potential matrix, and why there may be none. */
export const reportMatrixTexts = {
  'report.matrix.name': { 'zh-CN': '价值–潜力矩阵', en: 'Matrix' },
  'report.matrix.title': { 'zh-CN': '{up}–{right}矩阵', en: '{up}–{right} matrix' },
  'report.matrix.customers': { 'zh-CN': '客户数', en: 'Customers' },
  'report.matrix.share': { 'zh-CN': '客户占比', en: '% customers' },
  'report.matrix.amountShare': { 'zh-CN': '金额占比', en: '% amount' },
  'report.matrix.best': { 'zh-CN': '客户（从优到次）', en: 'Customers, best first' },
  'report.matrix.more': { 'zh-CN': '另有 {count} 家，见“{sheet}”', en: 'and {count} more, see “{sheet}”' },
  'report.matrix.empty': { 'zh-CN': '没有客户', en: 'No customers' },
  'report.matrix.tier': { 'zh-CN': '客户等级', en: 'Tier' },
  'report.matrix.strategy': { 'zh-CN': '客户策略', en: 'Strategy' },
  'report.matrix.ungraded': { 'zh-CN': '未分级', en: 'Not graded' },
  'report.matrix.beside': { 'zh-CN': '矩阵之外与合计', en: 'Beside the matrix, and in all' },
  'report.matrix.all': { 'zh-CN': '各等级', en: 'Tiers' },
  'report.matrix.noAmount': {
    'zh-CN': '表中没有“{amount}”列：各格只计客户数，不计金额。',
    en: 'The table has no column for {amount}: customers are counted, amounts are left out.',
  },
  'report.matrix.textAmounts': {
    'zh-CN': '“{amount}”列有 {count} 个数字是文本，公式不能直接求和：金额取自“{sheet}”，重新分级并刷新报表后更新。',
    en: '{count, plural, one {# cell} other {# cells}} of {amount} hold a number as text, which formulas do not sum: amounts are those of “{sheet}” and are renewed when customers are graded again and reports refreshed.',
  },
  'report.matrix.derivedAmount': {
    'zh-CN': '“{amount}”由其他列算出：金额取自“{sheet}”，重新分级并刷新报表后更新。',
    en: '{amount} is computed from other columns: amounts are those of “{sheet}” and are renewed when customers are graded again and reports refreshed.',
  },
  'report.matrix.inCells': {
    'zh-CN': '每格为该档客户可能的等级及人数（按“{sheet}”的档位计）。',
    en: 'Each cell holds the tiers its customers may have, and how many they are (by the classes on “{sheet}”).',
  },
  'report.matrix.axis': { 'zh-CN': '轴', en: 'Axis' },
  'report.matrix.class': { 'zh-CN': '档', en: 'Class' },
  'report.matrix.condition': { 'zh-CN': '条件', en: 'Reached at' },
  'report.matrix.limit': { 'zh-CN': '分界值', en: 'Limit' },
  'report.matrix.position': { 'zh-CN': '图上位置', en: 'In the chart' },
  'report.matrix.uncut': { 'zh-CN': '不分档', en: 'Not divided' },
  'report.matrix.byLevel': {
    'zh-CN': '各层级分别划分，图中不画线',
    en: 'Divided within each level: no line is drawn',
  },
  'report.matrix.points': { 'zh-CN': '{count} 家客户，每点一家', en: '{count} customers, a point each' },
  'report.matrix.chartTitle': { 'zh-CN': '{up} × {right}', en: '{up} × {right}' },
  'report.matrix.line': { 'zh-CN': '分界线', en: 'Limits' },
  'report.matrix.lineCells': { 'zh-CN': '图中分界线的端点', en: 'Ends of the lines in the chart' },
  'report.matrix.noPoints': {
    'zh-CN': '没有同时具备“{up}”和“{right}”得分的客户，因此没有散点图。',
    en: 'No customer has both a score of {up} and one of {right}: there is no chart.',
  },
  'report.matrix.degrees': { 'zh-CN': '{name}（0–100 分）', en: '{name} (0–100 points)' },
  'report.matrix.degreesFrom': {
    'zh-CN': '{name}（0–100 分；虚线：{indicator} {sign} {limit}）',
    en: '{name} (0–100 points; line: {indicator} {sign} {limit})',
  },
  'report.matrix.degreesBy': {
    'zh-CN': '{name}（0–100 分；虚线：按{indicator}分档）',
    en: '{name} (0–100 points; lines: classes of {indicator})',
  },
  'report.matrix.measured': { 'zh-CN': '{name}：{indicator}（{unit}）', en: '{name}: {indicator} ({unit})' },
  'report.matrix.measuredPlain': { 'zh-CN': '{name}：{indicator}', en: '{name}: {indicator}' },
  'issue.matrixAxisUnknown': {
    'zh-CN': '方案“{scheme}”没有综合分“{found}”，可用作矩阵坐标轴的有：{known}。',
    en: '“{scheme}” has no composite score “{found}” for a matrix; there are: {known}.',
  },
  'issue.matrixAxesTwo': {
    'zh-CN': '矩阵要用两个不同的综合分作坐标轴，收到的是“{found}”；可用的有：{known}。',
    en: 'A matrix takes two different composite scores as its axes; found “{found}”. There are: {known}.',
  },
  'issue.matrixNeedsTwo': {
    'zh-CN': '“{scheme}”只有{count, plural, =0 {定级条件，没有综合分} other {一个综合分}}，画不出两条轴：没有矩阵。',
    en: '“{scheme}” has {count, plural, =0 {no composite score} other {one composite score}}: two axes are needed for a matrix, so there is none.',
  },
} satisfies Texts;
