import type { GradingIssueCode } from '../../grading/codes';
import type { LocalText } from '../../grading/scheme';

/** What a grading reports. */
export const gradingTexts = {
  'issue.columnMissing': {
    'zh-CN': '缺少“{indicator}”列，无法分级{derivable, select, yes {（也可由{from}推算）} other {}}。',
    en: 'Cannot grade without a column for {indicator}{derivable, select, yes { (it can also be computed from {from})} other {}}.',
  },
  'issue.compositeWithoutColumns': {
    'zh-CN': '“{composite}”的指标一列也没有找到，无法分级。至少需要其中一列：{from}。',
    en: 'Cannot grade: none of the indicators of {composite} has a column. At least one is needed of: {from}.',
  },
  'issue.columnAbsent': {
    'zh-CN': '没有“{indicator}”列：计分和合计不含它（其余权重按比例放大），以它为条件的规则视为不符合。',
    en: 'No column for {indicator}: scores and sums go without it (the other weights are scaled up), and rules that ask for it count as not met.',
  },
  'issue.valueOutOfRange': {
    'zh-CN': '“{indicator}”的值 {found} 超出可能的范围（{lowest} 至 {highest}），按缺失处理。',
    en: '{found} is not a possible value of {indicator} ({lowest} to {highest}); treated as missing.',
  },
  'issue.valueMissing': {
    'zh-CN': '缺少“{indicator}”的值，该客户未分级。',
    en: 'No value for {indicator}: the customer is not graded.',
  },
  'issue.compositeMissing': {
    'zh-CN': '“{composite}”的指标全部缺失，该客户未分级。',
    en: 'All indicators of {composite} are missing: the customer is not graded.',
  },
  'issue.dateAfterAsOf': {
    'zh-CN': '“{indicator}”有 {count} 个日期晚于分级基准日。',
    en: '{count, plural, one {# date} other {# dates}} of {indicator} {count, plural, one {is} other {are}} later than the as-of date.',
  },
  'issue.noUsableValue': {
    'zh-CN': '“{indicator}”没有一个可用的值，全部按缺失处理。',
    en: '{indicator} holds no usable value; it counts as missing for everyone.',
  },
  'issue.ladderWithoutColumns': {
    'zh-CN': '各级条件所用的列一列也没有找到，无法分级。至少需要其中一列：{from}。',
    en: 'Cannot grade: none of the columns that the requirements ask for was found. At least one is needed of: {from}.',
  },
  'issue.requirementsUnmet': {
    'zh-CN': '不符合任何等级的条件，该客户未分级。',
    en: 'Meets the requirements of no tier: the customer is not graded.',
  },
  'issue.tooFewForClusters': {
    'zh-CN': '可比较的客户太少，分不成 {count} 群，未能分级。',
    en: 'Too few customers can be compared to form {count} clusters: nobody is graded.',
  },
  'issue.capacityExceeded': {
    'zh-CN': '“{composite}”的名额为 {capacity} 个，因得分相同，共有 {count} 位客户入选。',
    en: '{composite} has room for {capacity, plural, one {# customer} other {# customers}}, but {count} are in: equal scores are never split.',
  },
  'issue.parentUnknown': {
    'zh-CN': '“{indicator}”所写的客户不在表中，该客户不计入任何上级。',
    en: 'The customer named under {indicator} is not in the table: this one is not added to anybody above.',
  },
  'issue.parentRing': {
    'zh-CN': '“{indicator}”绕回了该客户自身，不作汇总。请改正其中一个上级。',
    en: '{indicator} leads back to this customer itself: nothing is rolled up. Correct one of the customers above.',
  },
  'issue.amountWithoutTotal': {
    'zh-CN': '“{indicator}”的合计不大于零，无法按累计占比划分，全部归入最低档。',
    en: 'The total of {indicator} is not above zero and cannot be cut by cumulative share: everyone is in the lowest class.',
  },
} satisfies Readonly<Record<`issue.${GradingIssueCode}`, LocalText>>;
