import type { Texts } from './Texts';

/** What the page around the grid and the pane says. */
export const pageTexts = {
  appName: { 'zh-CN': '客户分级工作台', en: 'Tierwise workbench' },
  sample: { 'zh-CN': '示例', en: 'Sample' },
  sampleNone: { 'zh-CN': '（已打开的文件）', en: '(opened file)' },
  sampleSynthetic: { 'zh-CN': '客户汇总（合成数据，300 位）', en: 'Chinese customers (made up, 300)' },
  sampleNorthwind: { 'zh-CN': 'Northwind 客户（真实样例，93 位）', en: 'Northwind customers (93)' },
  open: { 'zh-CN': '打开…', en: 'Open…' },
  save: { 'zh-CN': '保存', en: 'Save' },
  theme: { 'zh-CN': '主题', en: 'Theme' },
  themeLight: { 'zh-CN': '浅色', en: 'Light' },
  themeDark: { 'zh-CN': '深色', en: 'Dark' },
  themeContrast: { 'zh-CN': '高对比度', en: 'High contrast' },
  language: { 'zh-CN': '语言', en: 'Language' },
  ribbon: { 'zh-CN': '功能区', en: 'Ribbon' },
  grid: { 'zh-CN': '工作表', en: 'Worksheet' },
  splitter: { 'zh-CN': '调整窗格宽度', en: 'Width of the pane' },
  closePane: { 'zh-CN': '关闭窗格', en: 'Close the pane' },
  drop: { 'zh-CN': '松开鼠标即可打开 .xlsx 工作簿', en: 'Drop an .xlsx workbook to open it' },
  opening: { 'zh-CN': '正在打开 {name}…', en: 'Opening {name} …' },
  redrawing: { 'zh-CN': '正在切换…', en: 'Changing …' },
  saving: { 'zh-CN': '正在保存…', en: 'Saving …' },
  dismiss: { 'zh-CN': '关闭提示', en: 'Dismiss' },
  openFailed: { 'zh-CN': '无法打开 {file}：{reason}', en: '{file} cannot be opened: {reason}' },
  saveFailed: { 'zh-CN': '保存失败：{reason}', en: 'Saving failed: {reason}' },
  dropOne: { 'zh-CN': '一次只能打开一个工作簿。', en: 'Only one workbook can be opened at a time.' },
} as const satisfies Texts;
