import type { Texts } from './types';

/** Titles of the columns and the legend that a grading writes into the workbook, in the scheme's language. */
export const writingTexts = {
  'column.tier': { 'zh-CN': '客户等级', en: 'Tier' },
  'column.score': { 'zh-CN': '最终得分', en: 'Score' },
  'column.scoreOf': { 'zh-CN': '最终得分（{name}）', en: 'Score ({name})' },
  'column.axis': { 'zh-CN': '{name}得分', en: '{name} score' },
  'column.basis': { 'zh-CN': '得分依据', en: 'Basis' },
  'column.strategy': { 'zh-CN': '客户策略', en: 'Strategy' },
  'column.verdict': { 'zh-CN': '建议', en: 'Verdict' },
  'column.previous': { 'zh-CN': '上次等级', en: 'Previous tier' },
  'column.change': { 'zh-CN': '变化', en: 'Change' },
  'change.rose': { 'zh-CN': '升级 ↑', en: 'Up ↑' },
  'change.fell': { 'zh-CN': '降级 ↓', en: 'Down ↓' },
  'change.stayed': { 'zh-CN': '不变', en: 'Unchanged' },
  'change.joined': { 'zh-CN': '新增', en: 'New' },
  'column.again': { 'zh-CN': '{title}{number}', en: '{title} {number}' },
  'legend.title': { 'zh-CN': '等级图例', en: 'Tier legend' },
  'legend.count': { 'zh-CN': '客户数', en: 'Customers' },
  'legend.share': { 'zh-CN': '占比', en: 'Share' },
  'legend.scheme': { 'zh-CN': '方案：{name}（版本 {version}）', en: 'Scheme: {name} (version {version})' },
  'legend.asOf': { 'zh-CN': '基准日期：{date}', en: 'As of: {date}' },
  'legend.gradedOn': { 'zh-CN': '分级日期：{date}', en: 'Graded on: {date}' },
} satisfies Texts;
