import type { LocalText } from '../../grading/scheme';

/** What the page of functions says around them. */
export const pageTexts = {
  title: { 'zh-CN': 'Tierwise 函数', en: 'Tierwise functions' },
  lead: {
    'zh-CN': '在单元格中输入 =TIER. 即可看到全部函数。示例可以直接粘贴到任意单元格。',
    en: 'Type =TIER. in a cell to see them all. Every example can be pasted into any cell.',
  },
  arguments: { 'zh-CN': '参数', en: 'Arguments' },
  result: { 'zh-CN': '结果', en: 'Result' },
  example: { 'zh-CN': '示例', en: 'Example' },
  optional: { 'zh-CN': '可省略', en: 'optional' },
  'group.scheme': { 'zh-CN': '按方案分级', en: 'By scheme' },
  'group.measure': { 'zh-CN': '评分与分档', en: 'Scores and classes' },
  'group.weights': { 'zh-CN': '权重', en: 'Weights' },
  'group.leads': { 'zh-CN': '升级与意向', en: 'Upgrades and leads' },
} satisfies Readonly<Record<string, LocalText>>;
