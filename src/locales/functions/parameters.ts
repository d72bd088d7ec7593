import type { LocalText } from '../../grading/scheme';
import type { ParameterHelp } from './types';

/** The customers, for functions that grade a whole table. */
export const table: ParameterHelp = {
  name: { 'zh-CN': '客户表', en: 'table' },
  help: {
    'zh-CN': '含表头行的客户区域；表格写作 表1[#All]',
    en: 'The customers with their header row; for a table Table1[#All]',
  },
  isTable: true,
};

export const scheme: ParameterHelp = {
  name: { 'zh-CN': '方案', en: 'scheme' },
  help: {
    'zh-CN': '方案的编号或名称，内置的或本工作簿保存的；省略时取各列足够使用的第一个方案',
    en: 'Id or name of a scheme, built in or kept in this workbook; unless given, the first that the columns suffice for',
  },
  isOptional: true,
};

export const asOf: ParameterHelp = {
  name: { 'zh-CN': '基准日', en: 'asOf' },
  help: {
    'zh-CN': '分级所依据的日期；省略时取数据中最晚的日期，从不取今天',
    en: 'The day the grading refers to; unless given, the latest date in the data, never today',
  },
  isOptional: true,
};

export const id: ParameterHelp = {
  name: { 'zh-CN': '客户编号', en: 'id' },
  help: {
    'zh-CN': '要查的客户编号；没有编号列时为行号',
    en: 'The customer’s id; its row number where there is no column of ids',
  },
};

export const values: ParameterHelp = {
  name: { 'zh-CN': '数值', en: 'values' },
  help: {
    'zh-CN': '一列数值，不含表头；空单元格的结果也为空',
    en: 'A column of numbers without its header; blank cells stay blank',
  },
};

/** What a function of a table cannot know. */
export const tableNote: LocalText = {
  'zh-CN':
    '与窗格的分级结果一致，但公式看不到历史分级、人工调整和数字格式：不作保级和宽限，也不识别 1904 日期系统；数组公式得出的空单元格按 0 计。',
  en: 'Grades as the pane does. A formula sees neither earlier gradings nor overrides nor number formats: it keeps no tier for grace and does not notice the 1904 date system. Blanks in an array made by another formula count as 0.',
};
