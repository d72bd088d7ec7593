import type { Texts } from './types';

/** What the actions have to say: why a job cannot be done, what was done, and the names of what can be asked for. */
export const actionTexts = {
  'action.openPane': { 'zh-CN': '打开分级窗格', en: 'Open the pane' },
  'action.grade': { 'zh-CN': '一键分级', en: 'Grade' },
  'action.reports': { 'zh-CN': '生成报表', en: 'Write reports' },
  'action.takeBack': { 'zh-CN': '撤回', en: 'Take back' },

  'issue.emptySheet': {
    'zh-CN': '工作表“{sheet}”是空的，没有可分级的数据。',
    en: 'Sheet “{sheet}” is empty; there is nothing to grade.',
  },
  'issue.noSheet': {
    'zh-CN': '工作簿中没有名为“{sheet}”的工作表。',
    en: 'The workbook has no sheet called “{sheet}”.',
  },
  'issue.noTable': {
    'zh-CN': '当前单元格不在表格中。',
    en: 'The active cell is not in a table.',
  },
  'issue.noHeader': {
    'zh-CN': '在工作表“{sheet}”上找不到表头行。表头应是一行列名，客户在其下方逐行排列。',
    en: 'No header row was found on sheet “{sheet}”. It should be one row of column names with one customer per row below.',
  },
  'issue.noRows': {
    'zh-CN': '工作表“{sheet}”的表头下面没有客户数据。',
    en: 'There are no customers below the header of sheet “{sheet}”.',
  },
  'issue.requiredColumnsMissing': {
    'zh-CN': '方案“{scheme}”需要以下列，但没有找到：{columns}。',
    en: 'The scheme “{scheme}” needs columns that were not found: {columns}.',
  },
  'issue.reportUnknown': {
    'zh-CN': '没有名为“{found}”的报表，可用的有：{known}。',
    en: 'There is no report “{found}”; there are: {known}.',
  },
  'issue.reportWritten': {
    'zh-CN': '报表已写入工作表“{sheet}”。',
    en: 'The report is on the sheet “{sheet}”.',
  },
  'issue.notGraded': {
    'zh-CN': '工作表“{sheet}”还没有分级，请先分级再生成报表。',
    en: 'The sheet “{sheet}” is not graded yet. Grade it first, then write reports.',
  },
  'issue.noSchemeFits': {
    'zh-CN': '现有的列不足以使用任何一个内置方案。“{scheme}”缺少：{columns}。',
    en: 'The columns there are suffice for none of the built-in schemes. “{scheme}” lacks: {columns}.',
  },
  'issue.nothingReadable': {
    'zh-CN': '“{column}”列没有一个可读的数值，方案“{scheme}”无法分级。',
    en: 'Column “{column}” holds no readable value, so the scheme “{scheme}” cannot grade.',
  },
  'issue.unknownScheme': {
    'zh-CN': '没有编号为“{scheme}”的方案。内置方案有：{schemes}。',
    en: 'There is no scheme “{scheme}”. The built-in ones are {schemes}.',
  },
  'issue.schemeProblems': {
    'zh-CN': '方案有 {count} 处错误，不能使用：\n{problems}',
    en: 'The scheme cannot be used: it has {count, plural, one {one problem} other {# problems}}.\n{problems}',
  },
  'issue.keptSchemeRefused': {
    'zh-CN': '工作簿中保存的方案“{scheme}”有 {count} 处错误，不能使用：\n{problems}',
    en: 'The scheme “{scheme}” kept in the workbook cannot be used: it has {count, plural, one {one problem} other {# problems}}.\n{problems}',
  },
  'issue.schemeWarnings': {
    'zh-CN': '方案“{scheme}”可以使用，但有 {count} 处需要留意：\n{problems}',
    en: 'The scheme “{scheme}” can be used, but {count, plural, one {one thing} other {# things}} should be looked at.\n{problems}',
  },
  'issue.unknownMapColumn': {
    'zh-CN': '没有名为“{column}”的列（用于 {indicator}）。',
    en: 'There is no column called “{column}” (asked for as {indicator}).',
  },
  'issue.unknownMapIndicator': {
    'zh-CN': '方案“{scheme}”没有名为“{indicator}”的指标。',
    en: 'The scheme “{scheme}” has no indicator “{indicator}”.',
  },
  'issue.badAsOf': {
    'zh-CN': '“{found}”不是 YYYY-MM-DD 形式的日期。',
    en: '“{found}” is not a date of the form YYYY-MM-DD.',
  },
  'issue.protectedSheet': {
    'zh-CN': '工作表“{sheet}”受保护，没有写入任何内容。请先撤销工作表保护，再重试。',
    en: 'Sheet “{sheet}” is protected, so nothing was written. Unprotect the sheet and try again.',
  },
  'issue.protectedWorkbook': {
    'zh-CN':
      '工作簿的结构受保护，不能添加、删除或取消隐藏工作表，没有改动任何内容。请在“审阅”中撤销工作簿保护，再重试。',
    en: 'The structure of the workbook is protected: sheets cannot be added, deleted or shown, and nothing was changed. Unprotect the workbook on the Review tab and try again.',
  },
  'issue.noRoom': {
    'zh-CN': '数据右侧没有空间：第 {column} 列已有内容，且无法插入列。没有写入任何内容。',
    en: 'There is no room to the right of the data: column {column} is in use and columns cannot be inserted. Nothing was written.',
  },
  'issue.dataMoved': {
    'zh-CN': '数据在读取之后发生了变化，没有写入任何内容。请重新选择数据。',
    en: 'The data changed after it was read, so nothing was written. Choose the data again.',
  },
  'issue.cancelled': { 'zh-CN': '已取消；没有留下任何改动。', en: 'Cancelled; nothing was left behind.' },
  'issue.cellEditing': {
    'zh-CN': '正在编辑单元格。请按 Enter 或 Esc 结束编辑后再试。',
    en: 'A cell is being edited. Finish with Enter or Esc and try again.',
  },
  'issue.writeProtected': {
    'zh-CN': '工作表或工作簿受保护，没有写入任何内容。请先撤销保护再试。',
    en: 'The sheet or the workbook is protected, so nothing was written. Remove the protection and try again.',
  },
  'issue.hostFailure': {
    'zh-CN': 'Excel 拒绝了操作（{code}）：{message}',
    en: 'Excel refused the operation ({code}): {message}',
  },
  'issue.programFailure': {
    'zh-CN': '出现了意外的错误：{message}',
    en: 'Something unexpected went wrong: {message}',
  },
  'issue.cellNotBlank': {
    'zh-CN': '{cell} 已有内容，公式没有写入。请先选定一个空单元格，其右侧和下方也要留出空位。',
    en: '{cell} is not blank: the formula was not typed. Select a blank cell first, with room to its right and below.',
  },
  'issue.nothingToTakeBack': {
    'zh-CN': '本次打开后没有可撤回的分级或报表。',
    en: 'No grading and no reports of this session can be taken back.',
  },
  'issue.columnsInserted': {
    'zh-CN': '数据右侧已有内容，为分级结果插入了 {count} 列；右侧内容随之右移。',
    en: '{count, plural, one {A column was} other {# columns were}} inserted for the grades, because the cells right of the data are in use; those moved right.',
  },
  'issue.columnMatched': { 'zh-CN': '{label} ← “{column}”列', en: '{label} ← column “{column}”' },
  'issue.columnConfirmed': { 'zh-CN': '{label} ← “{column}”列（指定）', en: '{label} ← column “{column}” (given)' },
  'issue.columnNotFound': { 'zh-CN': '{label}：没有对应的列', en: '{label}: no column' },
  'issue.columnDerived': { 'zh-CN': '{label}：由其他列计算', en: '{label}: computed from other columns' },
  'issue.defaultScheme': { 'zh-CN': '使用方案“{scheme}”。', en: 'Using the scheme “{scheme}”.' },
  'match.id': { 'zh-CN': '客户编号', en: 'Customer ID' },
  'match.name': { 'zh-CN': '客户名称', en: 'Customer name' },
  'sample.sheet': { 'zh-CN': '示例客户', en: 'Sample customers' },
  'sample.mark': {
    'zh-CN': '合成数据：由程序生成，不是真实客户。',
    en: 'Synthetic data: generated by a program, no real customers.',
  },
} satisfies Texts;
