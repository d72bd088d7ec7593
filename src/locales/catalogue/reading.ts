import type { Texts } from './types';

/** What reading a sheet has to say: cells that cannot be read, rows left out, columns that look alike. */
export const readingTexts = {
  'issue.unreadableNumber': {
    'zh-CN': '“{found}”读不成数值，按缺失处理。',
    en: '“{found}” cannot be read as a number; treated as missing.',
  },
  'issue.unreadableDate': {
    'zh-CN': '“{found}”读不成日期，按缺失处理。',
    en: '“{found}” cannot be read as a date; treated as missing.',
  },
  'issue.ambiguousDate': {
    'zh-CN': '“{found}”可能是 {first}，也可能是 {second}；同列没有其他日期可以判断，按缺失处理。',
    en: '“{found}” may be {first} or {second}, and no other date of the column tells which; treated as missing.',
  },
  'issue.unreadableBoolean': {
    'zh-CN': '“{found}”看不出“是”还是“否”，按缺失处理；请改写为“是”或“否”。',
    en: '“{found}” is neither yes nor no; treated as missing. Write yes or no.',
  },
  'issue.unknownCategory': {
    'zh-CN': '“{indicator}”没有“{found}”这一项，按缺失处理；请改写为其中之一：{categories}。',
    en: '“{found}” is no value of {indicator}; treated as missing. Use one of: {categories}.',
  },
  'issue.errorCell': {
    'zh-CN': '单元格是错误值 {found}，按缺失处理。',
    en: 'The cell holds the error {found}; treated as missing.',
  },
  'issue.duplicateId': {
    'zh-CN': '客户编号“{found}”与第 {otherRow} 行重复；两行都已分级。',
    en: 'Customer ID “{found}” is the same as in row {otherRow}; both rows are graded.',
  },
  'issue.missingId': {
    'zh-CN': '这一行没有客户编号，以行号 {rowNumber} 代替。',
    en: 'This row has no customer ID; its row number {rowNumber} stands in for it.',
  },
  'issue.noIdColumn': {
    'zh-CN': '没有客户编号列，以行号作为编号。',
    en: 'There is no customer ID column; row numbers stand in for IDs.',
  },
  'issue.noNumbers': {
    'zh-CN': '“{column}”列没有一个可读的值。',
    en: 'Column “{column}” holds no readable value.',
  },
  'issue.headerUnit': {
    'zh-CN': '“{column}”的单位是“{unit}”：数值按表中所写使用，没有换算。',
    en: 'Column “{column}” is in “{unit}”: its values are used as they stand, not converted.',
  },
  'issue.sameHeader': {
    'zh-CN': '有 {count} 列都叫“{column}”（{letters}），默认使用第一列。',
    en: '{count} columns are called “{column}” ({letters}); the first is used unless you choose another.',
  },
  'issue.titleRows': {
    'zh-CN': '表头在第 {headerRow} 行，其上的 {count} 行不作为数据。',
    en: 'The header is row {headerRow}; the {count, plural, one {row} other {# rows}} above it {count, plural, one {is} other {are}} not read as data.',
  },
  'issue.unitsRow': {
    'zh-CN': '第 {rowNumber} 行是单位行，不作为数据。',
    en: 'Row {rowNumber} holds units and is not read as data.',
  },
  'issue.blankRows': {
    'zh-CN': '跳过了 {count} 个空行。',
    en: '{count, plural, one {One blank row was} other {# blank rows were}} left out.',
  },
  'issue.totalRow': {
    'zh-CN': '第 {rowNumber} 行“{found}”是合计行，未参与分级。',
    en: 'Row {rowNumber}, “{found}”, is a total and was left out.',
  },
  'issue.totalRowDiffers': {
    'zh-CN': '第 {rowNumber} 行“{found}”看来是合计行，但与各行之和不符；未参与分级。',
    en: 'Row {rowNumber}, “{found}”, looks like a total although it is not the sum of its rows; it was left out.',
  },
  'issue.totalRowKept': {
    'zh-CN': '第 {rowNumber} 行“{found}”像合计行，但数值不是各行之和；按客户处理。',
    en: 'Row {rowNumber}, “{found}”, reads like a total but its values are no sum; it is treated as a customer.',
  },
  'issue.footerRow': {
    'zh-CN': '第 {rowNumber} 行“{found}”是表尾说明，不作为数据。',
    en: 'Row {rowNumber}, “{found}”, is a remark below the data and was left out.',
  },
  'issue.hiddenRows': {
    'zh-CN': '有 {count} 行被筛选或隐藏，它们同样参与分级。',
    en: '{count, plural, one {One row is} other {# rows are}} filtered out or hidden; {count, plural, one {it is} other {they are}} graded as well.',
  },
  'issue.date1904': {
    'zh-CN': '工作簿使用 1904 日期系统，日期已按它读取。',
    en: 'The workbook uses the 1904 date system; dates were read accordingly.',
  },
  'issue.dateOrder': {
    'zh-CN':
      '“{column}”列中像 03/04/2024 的日期按{order, select, dayFirst {日/月/年} other {月/日/年}}读取，依据是同列其他日期。',
    en: 'Dates such as 03/04/2024 in column “{column}” were read as {order, select, dayFirst {day/month/year} other {month/day/year}}, as the other dates of the column are.',
  },
} satisfies Texts;
