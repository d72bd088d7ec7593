import type { Texts } from './types';

/** The basis of a grade in words, as it stands in a cell: short, one line. */
export const basisTexts = {
  'basis.gate': { 'zh-CN': '{tier}：{reason}', en: '{tier}: {reason}' },
  'basis.rule': { 'zh-CN': '{tier}：{composites}', en: '{tier}: {composites}' },
  'basis.none': { 'zh-CN': '未分级：{composites}', en: 'Not graded: {composites}' },
  'basis.listSeparator': { 'zh-CN': '、', en: ', ' },
  'basis.partSeparator': { 'zh-CN': '；', en: '; ' },
  'basis.composite': { 'zh-CN': '{name} {value}（{bin}，{cut}）', en: '{name} {value} ({bin}, {cut})' },
  'basis.compositeOnly': { 'zh-CN': '{name} {value}', en: '{name} {value}' },
  'basis.compositeMissing': { 'zh-CN': '{name}无法计算', en: '{name} cannot be computed' },
  'basis.bin.low': { 'zh-CN': '低', en: 'low' },
  'basis.bin.middle': { 'zh-CN': '中', en: 'middle' },
  'basis.bin.high': { 'zh-CN': '高', en: 'high' },
  'basis.bin.numbered': { 'zh-CN': '第 {place}/{count} 档', en: 'class {place} of {count}' },
  'basis.cut.absolute': { 'zh-CN': '按分数线', en: 'by fixed thresholds' },
  'basis.cut.share': { 'zh-CN': '按客户占比', en: 'by share of customers' },
  'basis.cut.pareto': { 'zh-CN': '按累计金额占比', en: 'by cumulative share of amount' },
  'basis.cut.median': { 'zh-CN': '以中位数为界', en: 'cut at the median' },
  'basis.contributions': { 'zh-CN': '{name} = {terms}', en: '{name} = {terms}' },
  'basis.contribution': {
    'zh-CN': '{indicator} {value} → {degree}×{weight}={points}',
    en: '{indicator} {value} → {degree}×{weight}={points}',
  },
  'basis.contributionRest': { 'zh-CN': '其余 {count} 项 {points}', en: '{count} more {points}' },
  'basis.missing.skip': { 'zh-CN': '{indicators}缺失，已略过', en: '{indicators} missing, skipped' },
  'basis.missing.zero': { 'zh-CN': '{indicators}缺失，按 0 分计', en: '{indicators} missing, counted as 0' },
  'basis.missing.median': {
    'zh-CN': '{indicators}缺失，按中位数计',
    en: '{indicators} missing, counted as the median',
  },
  'basis.missing.ungraded': { 'zh-CN': '{indicators}缺失，不予分级', en: '{indicators} missing, so not graded' },
  'verdict.improve': { 'zh-CN': '改进关系', en: 'Improve the relationship' },
  'verdict.maintain': { 'zh-CN': '维持关系', en: 'Maintain the relationship' },
  'verdict.terminate': { 'zh-CN': '终止关系', en: 'End the relationship' },
} satisfies Texts;
