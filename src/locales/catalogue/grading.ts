import type { GradingIssueCode, ProblemCode } from '../../grading/codes';
import type { LocalText } from '../../grading/scheme';

type Key = `issue.${GradingIssueCode}` | `problem.${ProblemCode}`;

/** What the engine reports: issues of a grading (`issue.`), and what is wrong with a scheme (`problem.`). */
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
    'zh-CN': '没有“{indicator}”列，该指标不计入，其余权重按比例放大。',
    en: 'No column for {indicator}: it is left out, and the other weights are scaled up.',
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
  'issue.amountWithoutTotal': {
    'zh-CN': '“{indicator}”的合计不大于零，无法按累计占比划分，全部归入最低档。',
    en: 'The total of {indicator} is not above zero and cannot be cut by cumulative share: everyone is in the lowest class.',
  },

  'problem.keyMissing': { 'zh-CN': '缺少此项。', en: 'This is missing.' },
  'problem.unknownKey': {
    'zh-CN': '不认识的项“{key}”，请删除或改正拼写。',
    en: 'Unknown key “{key}”: remove it or correct its spelling.',
  },
  'problem.wrongType': {
    'zh-CN':
      '类型不对，应为{expected, select, string {文本} number {数值} int {整数} boolean { true 或 false} array {列表} tuple {列表} object {对象} record {对象} other { {expected}}}。',
    en: 'Wrong type: expected {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} tuple {a list} object {an object} record {an object} other {{expected}}}.',
  },
  'problem.notOneOf': { 'zh-CN': '只能是以下之一：{options}。', en: 'Must be one of: {options}.' },
  'problem.noForm': {
    'zh-CN': '写法不符合任何一种允许的形式。',
    en: 'This is written in none of the forms allowed here.',
  },
  'problem.badId': {
    'zh-CN': '标识须以字母开头，只含字母、数字、“-”和“_”。',
    en: 'An id starts with a letter and holds only letters, digits, “-” and “_”.',
  },
  'problem.blankText': { 'zh-CN': '文字不能为空。', en: 'The text must not be blank.' },
  'problem.badColour': { 'zh-CN': '颜色须写作 #RRGGBB。', en: 'Write the colour as #RRGGBB.' },
  'problem.tooSmall': { 'zh-CN': '不能小于 {minimum}。', en: 'Must be at least {minimum}.' },
  'problem.notAbove': { 'zh-CN': '须大于 {minimum}。', en: 'Must be greater than {minimum}.' },
  'problem.tooLarge': { 'zh-CN': '不能大于 {maximum}。', en: 'Must be at most {maximum}.' },
  'problem.notBelow': { 'zh-CN': '须小于 {maximum}。', en: 'Must be less than {maximum}.' },
  'problem.tooFew': {
    'zh-CN': '至少需要 {minimum} 项。',
    en: 'At least {minimum, plural, one {# entry is} other {# entries are}} needed.',
  },
  'problem.tooMany': {
    'zh-CN': '最多只能有 {maximum} 项。',
    en: 'At most {maximum, plural, one {# entry is} other {# entries are}} allowed.',
  },
  'problem.duplicateId': { 'zh-CN': '标识“{id}”重复。', en: 'The id “{id}” is used twice.' },
  'problem.reservedId': { 'zh-CN': '标识“{id}”是保留字，请换一个。', en: 'The id “{id}” is reserved; choose another.' },
  'problem.duplicateRank': { 'zh-CN': '两个等级的名次同为 {rank}。', en: 'Two tiers share the rank {rank}.' },
  'problem.rankOutOfOrder': {
    'zh-CN': '等级须由好到差排列，名次 {rank} 的位置不对。',
    en: 'Tiers are listed best first: rank {rank} is out of order.',
  },
  'problem.duplicateName': { 'zh-CN': '两个等级同名：“{name}”。', en: 'Two tiers are called “{name}”.' },
  'problem.unknownIndicator': { 'zh-CN': '方案中没有指标“{id}”。', en: 'The scheme has no indicator “{id}”.' },
  'problem.unknownComposite': { 'zh-CN': '方案中没有综合分“{id}”。', en: 'The scheme has no composite “{id}”.' },
  'problem.unknownTier': { 'zh-CN': '方案中没有等级“{id}”。', en: 'The scheme has no tier “{id}”.' },
  'problem.notANumber': {
    'zh-CN': '“{id}”是文本指标，不能用于计算。',
    en: '“{id}” holds texts and cannot be computed with.',
  },
  'problem.notADate': {
    'zh-CN': '“{id}”不是日期，无法计算天数。',
    en: '“{id}” is not a date: days cannot be counted from it.',
  },
  'problem.derivationCycle': {
    'zh-CN': '“{id}”的推算绕回了自身。',
    en: '“{id}” is derived, in the end, from itself.',
  },
  'problem.weightsSum': {
    'zh-CN': '“{composite}”的权重合计为 {sum, number, ::.############}，应为 1。',
    en: 'The weights of “{composite}” sum to {sum, number, ::.############}, not to 1.',
  },
  'problem.sharesSum': {
    'zh-CN': '占比合计为 {sum, number, ::.############}，应为 1。',
    en: 'The shares sum to {sum, number, ::.############}, not to 1.',
  },
  'problem.notAscending': {
    'zh-CN': '须由小到大：{value} 应大于前面的 {before}。',
    en: 'Must ascend: {value} should be greater than {before} before it.',
  },
  'problem.duplicateCut': { 'zh-CN': '“{composite}”划分了两次。', en: '“{composite}” is cut twice.' },
  'problem.compositeWithoutCut': {
    'zh-CN': '“{composite}”没有划分，规则不能引用它的档位。',
    en: '“{composite}” is not cut: a rule cannot speak of its bins.',
  },
  'problem.binBeyond': {
    'zh-CN': '没有第 {bin} 档，档位是 1 至 {count}。',
    en: 'There is no bin {bin}: bins go from 1 to {count}.',
  },
  'problem.cellUncovered': {
    'zh-CN': '没有规则覆盖这一组合：{cell}。',
    en: 'No rule covers this combination: {cell}.',
  },
  'problem.tooManyCells': {
    'zh-CN': '档位组合多达 {count} 种，超过上限 {most}。',
    en: 'The bins make {count} combinations, more than the {most} allowed.',
  },
  'problem.lowContrast': {
    'zh-CN': '文字与底色的对比度为 {ratio}，至少要有 {least}。',
    en: 'The text has a contrast of {ratio} on its fill; at least {least} is needed.',
  },
} satisfies Readonly<Record<Key, LocalText>>;
