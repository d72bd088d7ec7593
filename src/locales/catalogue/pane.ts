import type { Texts } from './types';

/** Everything the task pane says by itself. */
export const paneTexts = {
  'pane.privacy': { 'zh-CN': '数据只留在此工作簿中', en: 'Data stays in this workbook' },
  'pane.language': { 'zh-CN': 'English', en: '中文' },
  'pane.language.label': { 'zh-CN': '切换到英文 English', en: 'Switch to Chinese 中文' },
  'pane.back': { 'zh-CN': '上一步', en: 'Back' },
  'pane.next': { 'zh-CN': '下一步', en: 'Next' },
  'pane.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.steps': { 'zh-CN': '分级步骤', en: 'Grading steps' },

  'pane.welcome.title': { 'zh-CN': '客户分级', en: 'Customer grading' },
  'pane.welcome.sentence': {
    'zh-CN': '为表格中的每位客户定级、上色，并写明依据。',
    en: 'Give every customer in your table a grade, a colour and the reason for it.',
  },
  'pane.welcome.start': { 'zh-CN': '选择数据', en: 'Choose data' },
  'pane.welcome.sample': { 'zh-CN': '用示例数据试一试', en: 'Try with sample data' },
  'pane.welcome.sampleHint': {
    'zh-CN': '示例放在新工作表中，不改动现有内容。',
    en: 'The sample goes on a new sheet. Nothing you have is changed.',
  },

  'pane.standing.title': { 'zh-CN': '“{sheet}”已分级', en: '“{sheet}” is graded' },
  'pane.standing.scheme': { 'zh-CN': '方案：{scheme}', en: 'Scheme: {scheme}' },
  'pane.standing.asOf': { 'zh-CN': '基准日期：{date}', en: 'As of {date}' },
  'pane.stale': {
    'zh-CN': '分级后数据有改动，重新分级即可更新等级。',
    en: 'The data has changed since it was graded. Grade again to update the grades.',
  },

  'pane.data.title': { 'zh-CN': '选择数据', en: 'Choose data' },
  'pane.data.lead': {
    'zh-CN': '点击客户表中的任意单元格，或选定一块区域。',
    en: 'Click any cell of your customer table, or select a range.',
  },
  'pane.data.where': { 'zh-CN': '数据范围', en: 'Where the customers are' },
  'pane.data.auto': { 'zh-CN': '自动识别', en: 'Find automatically' },
  'pane.data.table': { 'zh-CN': '当前表格', en: 'Active table' },
  'pane.data.selection': { 'zh-CN': '选定区域', en: 'Selected range' },
  'pane.data.sheet': { 'zh-CN': '整张工作表', en: 'Whole sheet' },
  'pane.data.again': { 'zh-CN': '重新查找', en: 'Look again' },
  'pane.data.looking': { 'zh-CN': '正在查找客户数据…', en: 'Looking for customers…' },
  'pane.data.inserting': { 'zh-CN': '正在插入示例数据…', en: 'Inserting the sample…' },
  'pane.data.found': {
    'zh-CN': '{count, number} 位客户',
    en: '{count, plural, one {# customer} other {# customers}}',
  },
  'pane.data.columns': {
    'zh-CN': '{count, number} 列',
    en: '{count, plural, one {# column} other {# columns}}',
  },
  'pane.data.sheetName': { 'zh-CN': '工作表', en: 'Sheet' },
  'pane.data.address': { 'zh-CN': '区域', en: 'Range' },
  'pane.data.tableName': { 'zh-CN': '表格', en: 'Table' },
  'pane.data.notes': { 'zh-CN': '未计入与提示', en: 'Left out, and worth knowing' },
  'pane.data.none': { 'zh-CN': '还没有找到客户数据', en: 'No customers found yet' },
  'pane.data.noneHint': {
    'zh-CN': '点击客户表中的单元格，再选择“重新查找”。',
    en: 'Click a cell of your customer table, then choose “Look again”.',
  },

  'pane.columns.title': { 'zh-CN': '确认列', en: 'Confirm columns' },
  'pane.columns.lead': {
    'zh-CN': '核对每项指标取自哪一列，不对的请改正。',
    en: 'Check which column each indicator is read from, and correct what is wrong.',
  },
  'pane.columns.identity': { 'zh-CN': '客户', en: 'Customer' },
  'pane.columns.matched': { 'zh-CN': '已匹配的指标（{count, number}）', en: 'Matched indicators ({count, number})' },
  'pane.columns.unmatched': { 'zh-CN': '未匹配的指标（{count, number}）', en: 'Not matched ({count, number})' },
  'pane.columns.showUnmatched': {
    'zh-CN': '显示未匹配的指标（{count, number}）',
    en: 'Show indicators not matched ({count, number})',
  },
  'pane.columns.hideUnmatched': { 'zh-CN': '收起未匹配的指标', en: 'Hide indicators not matched' },
  'pane.columns.unused': { 'zh-CN': '（不使用）', en: '(Not used)' },
  'pane.columns.option': { 'zh-CN': '{letter} 列 · {header}', en: '{letter} · {header}' },
  'pane.columns.sample': { 'zh-CN': '例：{values}', en: 'e.g. {values}' },
  'pane.columns.expected': { 'zh-CN': '应填：{values}', en: 'Expected: {values}' },
  'pane.columns.empty': { 'zh-CN': '前几行为空', en: 'The first rows are blank' },
  'pane.columns.ambiguous': {
    'zh-CN': '{columns} 也符合，请确认。',
    en: '{columns} would match too. Please check.',
  },
  'pane.columns.shared': { 'zh-CN': '此列也用于“{label}”。', en: 'This column is also used for “{label}”.' },
  'pane.columns.computed': { 'zh-CN': '（由其他列计算）', en: '(Calculated)' },
  'pane.columns.computedFrom': { 'zh-CN': '由{parts}计算得出。', en: 'Calculated from: {parts}.' },
  'pane.columns.none': {
    'zh-CN': '没有认出任何指标列。请在下方手动指定。',
    en: 'No indicator column was recognised. Choose the columns below.',
  },
  'pane.need.required': { 'zh-CN': '必需', en: 'Required' },
  'pane.need.someSchemes': { 'zh-CN': '部分方案必需', en: 'Some schemes' },
  'pane.need.optional': { 'zh-CN': '可选', en: 'Optional' },
  'pane.need.derived': { 'zh-CN': '可计算', en: 'Calculable' },

  'pane.scheme.title': { 'zh-CN': '选择方案', en: 'Choose a scheme' },
  'pane.scheme.lead': {
    'zh-CN': '方案决定看哪些指标、分成哪些等级。',
    en: 'A scheme decides which indicators count and which tiers there are.',
  },
  'pane.scheme.tiers': { 'zh-CN': '等级', en: 'Tiers' },
  'pane.scheme.own': { 'zh-CN': '本工作簿自带的方案', en: 'Kept in this workbook' },
  'pane.scheme.fix': { 'zh-CN': '去指定列', en: 'Choose columns' },
  'pane.scheme.search': { 'zh-CN': '搜索方案或等级', en: 'Search schemes and tiers' },
  'pane.scheme.noneFound': { 'zh-CN': '没有找到与“{query}”相符的方案。', en: 'No scheme answers to “{query}”.' },
  'pane.scheme.lacking': {
    'zh-CN': '还缺少列的方案（{count}）',
    en: '{count, plural, one {# scheme lacks} other {# schemes lack}} columns',
  },
  'pane.scheme.noneUsable': {
    'zh-CN': '现有的列还不能满足任何方案，请先指定缺少的列。',
    en: 'No scheme can be used with these columns yet. Choose the missing ones first.',
  },
  'pane.scheme.preview': { 'zh-CN': '预览', en: 'Preview' },
  'pane.scheme.previewing': { 'zh-CN': '正在计算预览…', en: 'Working out the preview…' },

  'pane.preview.title': { 'zh-CN': '预览', en: 'Preview' },
  'pane.preview.lead': { 'zh-CN': '尚未写入任何内容。', en: 'Nothing has been written yet.' },
  'pane.preview.asOf': { 'zh-CN': '基准日期', en: 'As-of date' },
  'pane.preview.asOfHint': {
    'zh-CN': '天数算到这一天，默认为数据中的最新日期。',
    en: 'Days are counted up to this date. By default the latest date in the data.',
  },
  'pane.preview.grade': { 'zh-CN': '开始分级', en: 'Grade' },
  'pane.preview.summary': {
    'zh-CN': '{count, number} 位客户将获得等级。',
    en: '{count, plural, one {# customer} other {# customers}} will get a grade.',
  },
  'pane.preview.nobody': {
    'zh-CN': '按现有的列，没有客户可以分级。请返回核对列。',
    en: 'No customer can be graded with these columns. Go back and check them.',
  },
  'pane.ungraded': {
    'zh-CN': '{count, number} 位因资料不足未分级。',
    en: '{count, plural, one {# customer} other {# customers}} cannot be graded for lack of data.',
  },

  'pane.tiers.caption': { 'zh-CN': '各等级的客户数与金额', en: 'Customers and amount by tier' },
  'pane.tiers.captionCount': { 'zh-CN': '各等级的客户数', en: 'Customers by tier' },
  'pane.tiers.tier': { 'zh-CN': '等级', en: 'Tier' },
  'pane.tiers.count': { 'zh-CN': '客户数', en: 'Customers' },
  'pane.tiers.amount': { 'zh-CN': '金额', en: 'Amount' },
  'pane.tiers.amountFrom': { 'zh-CN': '金额取自“{column}”列。', en: 'Amounts are from the column “{column}”.' },

  'pane.changes.since': { 'zh-CN': '与 {date} 的分级相比', en: 'Since the grading of {date}' },
  'pane.changes.rose': { 'zh-CN': '升级 {count, number} 位', en: '{count, number} up' },
  'pane.changes.fell': { 'zh-CN': '降级 {count, number} 位', en: '{count, number} down' },
  'pane.changes.joined': { 'zh-CN': '新增 {count, number} 位', en: '{count, number} new' },
  'pane.changes.left': { 'zh-CN': '离开 {count, number} 位', en: '{count, number} gone' },
  'pane.changes.none': { 'zh-CN': '等级没有变化', en: 'No changes' },
  'pane.changes.overridden': { 'zh-CN': '人工调整 {count, number} 位', en: '{count, number} set by hand' },

  'pane.grading.title': { 'zh-CN': '正在分级', en: 'Grading' },
  'pane.grading.lead': {
    'zh-CN': '取消后，已写入的内容会被撤回。',
    en: 'If you cancel, what has been written is taken back.',
  },
  'pane.grading.cancelling': { 'zh-CN': '正在取消…', en: 'Cancelling…' },
  'pane.work.progress': { 'zh-CN': '进度', en: 'Progress' },
  'pane.phase.read': { 'zh-CN': '读取数据', en: 'Read the data' },
  'pane.phase.compute': { 'zh-CN': '计算等级', en: 'Work out the grades' },
  'pane.phase.write': { 'zh-CN': '写入工作表', en: 'Write to the sheet' },
  'pane.phase.done': { 'zh-CN': '已完成', en: 'Done' },
  'pane.phase.waiting': { 'zh-CN': '等待中', en: 'Waiting' },

  'pane.result.title': { 'zh-CN': '分级完成', en: 'Graded' },
  'pane.result.summary': {
    'zh-CN': '已为 {count, number} 位客户评定等级，写在“{sheet}”的 {range}。',
    en: '{count, plural, one {# customer is} other {# customers are}} graded, in {range} of “{sheet}”.',
  },
  'pane.result.show': { 'zh-CN': '查看分级列', en: 'Show the grades' },
  'pane.result.report': { 'zh-CN': '报表', en: 'Reports' },
  'pane.result.again': { 'zh-CN': '重新分级', en: 'Grade again' },
  'pane.result.takeBack': { 'zh-CN': '撤回', en: 'Take back' },
  'pane.result.takingBack': { 'zh-CN': '正在撤回…', en: 'Taking back…' },
  'pane.result.remove': { 'zh-CN': '移除分级', en: 'Remove grading' },
  'pane.result.removing': { 'zh-CN': '正在移除…', en: 'Removing…' },
  'pane.result.other': { 'zh-CN': '为其他数据分级', en: 'Grade other data' },
  'pane.remove.confirm': { 'zh-CN': '移除', en: 'Remove' },
  'pane.remove.title': { 'zh-CN': '移除分级？', en: 'Remove the grading?' },
  'pane.remove.body': {
    'zh-CN': '将删除本加载项在“{sheet}”中添加的列和颜色，原有数据不变。',
    en: 'The columns and colours this add-in put on “{sheet}” are deleted. Your own data stays as it is.',
  },

  'pane.takenBack': {
    'zh-CN': '已撤回“{sheet}”上的分级。{kept, plural, =0 {} other {手工填写的 # 个单元格已保留。}}',
    en: 'The grading of “{sheet}” is taken back.{kept, plural, =0 {} one { One cell that was typed in is kept.} other { # cells that were typed in are kept.}}',
  },
  'pane.takenBack.reports': {
    'zh-CN':
      '已撤回报表{removed, plural, =0 {} other {，删除了 # 张工作表}}。{kept, plural, =0 {} other {有人填写过的工作表已保留：{sheets}。}}',
    en: 'The reports are taken back{removed, plural, =0 {} one {: one sheet is deleted} other {: # sheets are deleted}}.{kept, plural, =0 {} other { Sheets that people typed into are kept: {sheets}.}}',
  },
  'pane.takenBack.nothing': { 'zh-CN': '没有可撤回的分级。', en: 'There is no grading to take back.' },
  'pane.removed': { 'zh-CN': '已移除“{sheet}”上的分级。', en: 'The grading of “{sheet}” is removed.' },
  'pane.cancelled': { 'zh-CN': '已取消，工作簿保持原样。', en: 'Cancelled. The workbook is as it was.' },

  'pane.issues.title': {
    'zh-CN': '{count, number} 条提示',
    en: '{count, plural, one {# thing to look at} other {# things to look at}}',
  },
  'pane.issues.hint': { 'zh-CN': '点击一条，即可选中对应的单元格。', en: 'Choose one to select its cell.' },
  'pane.issues.row': { 'zh-CN': '第 {row} 行', en: 'Row {row}' },
  'pane.issues.none': { 'zh-CN': '没有发现问题。', en: 'No problems found.' },
  'pane.issues.more': { 'zh-CN': '再显示 {count, number} 条', en: 'Show {count, number} more' },

  'pane.problem.title': { 'zh-CN': '未能完成', en: 'That did not work' },
  'pane.problem.dismiss': { 'zh-CN': '关闭此消息', en: 'Dismiss this message' },
} satisfies Texts;
