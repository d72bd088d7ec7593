import type { Texts } from './types';

/** What custom functions say beside an error value, and the titles of the tables they spill. */
export const functionTexts = {
  'issue.nestedArray': {
    'zh-CN': '一个单元格里只能有一个值，不能再含数组。',
    en: 'A cell must hold one value, not an array.',
  },
  'issue.noSuchScheme': {
    'zh-CN': '没有编号或名称为“{found}”的方案。可用的有：{schemes}。',
    en: 'There is no scheme with the id or name “{found}”. There are: {schemes}.',
  },
  'issue.noHeaderGiven': {
    'zh-CN': '区域中找不到表头行。请选取整个表，包括列名一行（表格可写作 表1[#All]）。',
    en: 'No header row was found. Select the whole table, the row of column names included (Table1[#All] for a table).',
  },
  'issue.noCustomersGiven': {
    'zh-CN': '表头下面没有客户。',
    en: 'There are no customers below the header.',
  },
  'issue.unknownCustomer': {
    'zh-CN': '表中没有编号为“{found}”的客户。',
    en: 'The table has no customer with the id “{found}”.',
  },
  'issue.customerTwice': {
    'zh-CN': '编号“{found}”在表中出现 {count} 次（第 {rows} 行），请为每位客户使用不同的编号。',
    en: 'The id “{found}” stands in the table {count} times, in rows {rows}. Give each customer an id of its own.',
  },
  'issue.noNextTier': {
    'zh-CN': '该客户已是最高等级，或该方案不按条件升级。',
    en: 'The customer has the best tier, or the scheme has no way up by figures.',
  },
  'issue.noMatrix': {
    'zh-CN': '方案“{scheme}”不是两个维度的矩阵。',
    en: 'The scheme “{scheme}” is not a matrix of two dimensions.',
  },
  'issue.noNumber': { 'zh-CN': '“{argument}”需要一个数值。', en: '{argument} requires a number.' },
  'issue.noDay': { 'zh-CN': '“{argument}”需要一个日期。', en: '{argument} requires a date.' },
  'issue.noNumbersGiven': { 'zh-CN': '区域中没有一个数值。', en: 'The range holds no number.' },
  'issue.noAmount': {
    'zh-CN': '金额合计不大于零，无法计算占比。',
    en: 'The total is not above zero, so there are no shares of it.',
  },
  'issue.noSuchMethod': {
    'zh-CN': '没有“{found}”这种方法。可用的有：{methods}。',
    en: 'There is no method “{found}”. There are: {methods}.',
  },
  'issue.optionCount': {
    'zh-CN': '方法“{method}”需要 {count} 个数值：{names}。',
    en: '{method} takes {count, plural, one {# number} other {# numbers}}: {names}.',
  },
  'issue.sizesDiffer': {
    'zh-CN': '各区域的大小不一致：{first} 与 {second}。',
    en: 'The ranges differ in size: {first} and {second}.',
  },
  'issue.badShare': {
    'zh-CN': '“{found}”不是 0 到 1 之间的比例。',
    en: '{found} is not a share between 0 and 1.',
  },
  'issue.badShares': {
    'zh-CN': '各档比例须为正数，合计为 1。',
    en: 'Shares must be positive and add up to 1.',
  },
  'issue.badCumulativeShares': {
    'zh-CN': '累计比例须在 0 与 1 之间，逐个增大。',
    en: 'Cumulative shares must rise, each between 0 and 1.',
  },
  'issue.badCount': {
    'zh-CN': '{found} 不是 {least} 到 {most} 之间的整数。',
    en: '{found} is not a whole number from {least} to {most}.',
  },
  'issue.tooManyClasses': {
    'zh-CN': '要分 {count} 类，但只有 {distinct} 个不同的值。',
    en: 'There are only {distinct, plural, one {# different value} other {# different values}} for {count} classes.',
  },
  'issue.thresholdsNotRising': {
    'zh-CN': '各分界值须逐个增大。',
    en: 'Thresholds must rise.',
  },
  'issue.bandScores': {
    'zh-CN': '{count} 个分界值需要 {count} 个得分，或多一个（低于第一个分界值时）。',
    en: 'The scores must be as many as the thresholds ({count}), or one more, which comes first: for values below them all.',
  },
  'issue.badReach': {
    'zh-CN': '允许的偏差须大于 0。',
    en: 'The reach must be above 0.',
  },
  'issue.sameEnds': {
    'zh-CN': '起点和目标不能相同。',
    en: 'Floor and target must differ.',
  },
  'issue.weightInvalid': {
    'zh-CN': '权重不能为负，且不能全为 0（{found}）。',
    en: 'Weights must not be negative, and not all 0 ({found}).',
  },
  'issue.matrixNotSquare': {
    'zh-CN': '判断矩阵须为方阵，现为 {rows} 行 {columns} 列。',
    en: 'The matrix of judgements must be square; it has {rows} rows and {columns} columns.',
  },
  'issue.matrixTooLarge': {
    'zh-CN': '最多可比较 {most} 个指标。',
    en: 'At most {most} indicators can be judged against each other.',
  },
  'issue.matrixNotPositive': {
    'zh-CN': '判断须为正数，而“{found}”不是。',
    en: 'Judgements must be positive numbers; {found} is not.',
  },
  'issue.matrixNotReciprocal': {
    'zh-CN': '第 {row} 行第 {column} 列的判断应为对称位置的倒数（{expected}），现为 {found}。',
    en: 'The judgement in row {row}, column {column} must be the reciprocal of its opposite ({expected}), not {found}.',
  },
  'issue.valueNegative': {
    'zh-CN': '熵权法不能用负数（{found}）。',
    en: 'Entropy weights take no negative values ({found}).',
  },
  'issue.badSegments': {
    'zh-CN': '细分表每行 7 列：名称，以及 R、F、M 各自的最低分和最高分。',
    en: 'A table of segments has 7 columns: the name, then the lowest and the highest score of R, F and M.',
  },
  'issue.badRequirements': {
    'zh-CN': '条件表每行为等级名称和各项最低值，与数值的个数一致（{count}）。',
    en: 'Each row of requirements is a tier’s name and a minimum for every value ({count}).',
  },
  'issue.unknownGrade': {
    'zh-CN': '“{found}”不是意向等级。可用的有：{known}。',
    en: '“{found}” is no grade of a lead. There are: {known}.',
  },
  'issue.unknownExtension': {
    'zh-CN': '“{found}”不是延期原因。可用的有：{known}。',
    en: '“{found}” is no reason for an extension. There are: {known}.',
  },
  'function.row': { 'zh-CN': '行号', en: 'Row' },
  'function.column': { 'zh-CN': '列', en: 'Column' },
  'function.found': { 'zh-CN': '内容', en: 'Found' },
  'function.remark': { 'zh-CN': '说明', en: 'Remark' },
  'function.item': { 'zh-CN': '项目', en: 'Item' },
  'function.value': { 'zh-CN': '数值', en: 'Value' },
  'function.degree': { 'zh-CN': '达成度', en: 'Degree' },
  'function.weight': { 'zh-CN': '权重', en: 'Weight' },
  'function.points': { 'zh-CN': '得分', en: 'Points' },
  'function.now': { 'zh-CN': '现在', en: 'Now' },
  'function.needed': { 'zh-CN': '需要', en: 'Needed' },
  'function.count': { 'zh-CN': '客户数', en: 'Customers' },
  'function.share': { 'zh-CN': '占比', en: 'Share' },
  'function.amount': { 'zh-CN': '金额', en: 'Amount' },
  'function.amountShare': { 'zh-CN': '金额占比', en: 'Share of amount' },
  'function.leadStatus.valid': { 'zh-CN': '有效', en: 'Valid' },
  'function.leadStatus.expiring': { 'zh-CN': '即将到期', en: 'Expiring' },
  'function.leadStatus.extended': { 'zh-CN': '已延期', en: 'Extended' },
  'function.leadStatus.expired': { 'zh-CN': '已到期', en: 'Expired' },
  'function.leadStatus.undated': { 'zh-CN': '未注明日期', en: 'Undated' },
  'function.leadStatus.reassign': { 'zh-CN': '立即改派', en: 'Reassign now' },
} satisfies Texts;
