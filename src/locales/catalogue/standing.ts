import type { Texts } from './types';

/** What a grading says of the one before, and of tiers that people typed. */
export const standingTexts = {
  'issue.otherSchemeBefore': {
    'zh-CN': '上次按“{scheme}”分级，方案不同，本次不比较升降，也不沿用原等级。',
    en: 'The last grading was by {scheme}, another scheme: rises and falls are not compared and no tier is carried over.',
  },
  'issue.standingRowsMoved': {
    'zh-CN':
      '没有客户编号和名称，而行的次序已变，无法认出上次的客户：本次不比较升降，按行填写的人工调整也未采用。请指定客户编号列。',
    en: 'Without customer IDs or names the customers of the last grading cannot be told, since rows were moved: rises and falls are not compared, and tiers typed by row are left out. Choose a column of customer IDs.',
  },
  'issue.standingTiersGone': {
    'zh-CN': '有 {count} 位客户上次的等级在方案中已不存在，按没有上次等级处理。',
    en: '{count, plural, one {One customer was} other {# customers were}} in a tier that the scheme no longer has: treated as without a previous tier.',
  },
  'issue.manualTierUnknown': {
    'zh-CN': '{place}：客户“{id}”的人工调整“{found}”不是本方案的等级，未采用。请改填其中之一：{tiers}。',
    en: '{place}: “{found}”, typed for customer {id}, is no tier of this scheme and was left out. Use one of: {tiers}.',
  },
  'issue.manualWithoutReason': {
    'zh-CN': '{place}：客户“{id}”的人工调整没有填写理由，已照办，请补填。',
    en: '{place}: the tier typed for customer {id} has no reason. It counts all the same; please add the reason.',
  },
} satisfies Texts;
