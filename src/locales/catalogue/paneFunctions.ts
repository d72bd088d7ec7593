import type { Texts } from './types';

/** What the pane says about custom functions; what they do is in `locales/functions`. */
export const paneFunctionTexts = {
  'pane.functions.open': { 'zh-CN': '在公式中使用', en: 'Use in formulas' },
  'pane.functions.title': { 'zh-CN': '函数', en: 'Functions' },
  'pane.functions.lead': {
    'zh-CN': '窗格里的一切计算，都可以写成单元格公式。选定一个空单元格，再插入。',
    en: 'All that the pane works out can be written as a formula. Select a blank cell, then insert.',
  },
  'pane.functions.search': { 'zh-CN': '搜索函数', en: 'Search functions' },
  'pane.functions.noneFound': { 'zh-CN': '没有找到与“{query}”相符的函数。', en: 'No function answers to “{query}”.' },
  'pane.functions.loading': { 'zh-CN': '正在读取函数说明…', en: 'Reading about the functions…' },
  'pane.functions.insert': { 'zh-CN': '插入到活动单元格', en: 'Insert into the active cell' },
  'pane.functions.inserted': { 'zh-CN': '{cell} 已写入：{formula}', en: '{cell} now holds {formula}' },
} satisfies Texts;
