import type { ProblemCode } from '../../grading/codes';
import type { LocalText } from '../../grading/scheme';

/** What is wrong or odd with a scheme, and how to repair it. */
export const problemTexts = {
  problemLine: { 'zh-CN': '{path}：{message}', en: '{path}: {message}' },
  'problemLine.whole': { 'zh-CN': '整个方案', en: 'The whole scheme' },
  'problem.keyMissing': { 'zh-CN': '缺少此项，请补上。', en: 'This is missing: add it.' },
  'problem.unknownKey': {
    'zh-CN': '不认识的项“{key}”，请删除或改正拼写。',
    en: 'Unknown key “{key}”: remove it or correct its spelling.',
  },
  'problem.wrongType': {
    'zh-CN':
      '类型不对，请改为{expected, select, string {文本} number {数值} int {整数} boolean { true 或 false} array {列表} tuple {列表} object {对象} record {对象} other { {expected}}}。',
    en: 'Wrong type: write {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} tuple {a list} object {an object} record {an object} other {{expected}}} here.',
  },
  'problem.notOneOf': {
    'zh-CN': '此处的值不被允许，请改为以下之一：{options}。',
    en: 'This value is not allowed here: use one of {options}.',
  },
  'problem.noForm': {
    'zh-CN': '写法不符合任何一种允许的形式，请对照内置方案改写。',
    en: 'This is written in none of the forms allowed here: rewrite it after the example of a built-in scheme.',
  },
  'problem.tooDeep': {
    'zh-CN': '嵌套超过 {most} 层，无法读取，请减少条件或推算的层数。',
    en: 'Nested in more than {most} levels: use fewer conditions within conditions, or derivations within derivations.',
  },
  'problem.badId': {
    'zh-CN': '标识不合规，请改为以字母或汉字开头，只含字母、汉字、数字、“-”和“_”，且不与编程保留名相同。',
    en: 'Not a valid id: start with a letter, use only letters, digits, “-” and “_”, and avoid names such as “constructor”.',
  },
  'problem.blankText': { 'zh-CN': '文字不能为空，请填写。', en: 'The text is blank: write one.' },
  'problem.badColour': {
    'zh-CN': '颜色写法不对，请写作 #RRGGBB，例如 #C9A227。',
    en: 'Not a colour: write it as #RRGGBB, for instance #C9A227.',
  },
  'problem.tooSmall': {
    'zh-CN': '数值太小，请改为不小于 {minimum}。',
    en: 'Too small: enter {minimum} or more.',
  },
  'problem.notAbove': { 'zh-CN': '数值太小，请改为大于 {minimum}。', en: 'Too small: enter more than {minimum}.' },
  'problem.tooLarge': {
    'zh-CN': '数值太大，请改为不大于 {maximum}。',
    en: 'Too large: enter {maximum} or less.',
  },
  'problem.notBelow': { 'zh-CN': '数值太大，请改为小于 {maximum}。', en: 'Too large: enter less than {maximum}.' },
  'problem.tooFew': {
    'zh-CN': '项数不足，请至少写 {minimum} 项。',
    en: 'Too few entries: at least {minimum, plural, one {# is} other {# are}} needed.',
  },
  'problem.tooMany': {
    'zh-CN': '项数过多，请减至最多 {maximum} 项。',
    en: 'Too many entries: reduce them to at most {maximum}.',
  },
  'problem.duplicateId': {
    'zh-CN': '标识“{id}”重复，请改名或删去其中一个。',
    en: 'The id “{id}” is used twice: rename or remove one of them.',
  },
  'problem.reservedId': { 'zh-CN': '标识“{id}”是保留字，请换一个。', en: 'The id “{id}” is reserved: choose another.' },
  'problem.duplicateRank': {
    'zh-CN': '两个等级的名次同为 {rank}，请给每个等级不同的名次。',
    en: 'Two tiers share the rank {rank}: give each its own.',
  },
  'problem.rankOutOfOrder': {
    'zh-CN': '名次 {rank} 的位置不对，请把等级由好到差排列。',
    en: 'Rank {rank} is out of order: list the tiers best first.',
  },
  'problem.duplicateName': {
    'zh-CN': '两个等级同名：“{name}”，请改名，否则着色无法区分。',
    en: 'Two tiers are called “{name}”: rename one, or their colours cannot be told apart.',
  },
  'problem.categoriesMissing': {
    'zh-CN': '“{id}”是类别指标，却没有列出类别，请补上 categories。',
    en: '“{id}” holds categories but lists none: add its categories.',
  },
  'problem.categoriesUnwanted': {
    'zh-CN': '“{id}”不是类别指标，请删除 categories，或把 kind 改为 category。',
    en: '“{id}” does not hold categories: remove them here, or make its kind “category”.',
  },
  'problem.ambiguousCategory': {
    'zh-CN': '“{text}”既是类别“{category}”又是类别“{other}”的写法，请只保留在其中一个。',
    en: '“{text}” stands for the category “{category}” and for “{other}”: keep it in one of them only.',
  },
  'problem.unknownIndicator': {
    'zh-CN': '方案中没有指标“{id}”，请改正拼写，或在 indicators 中添加。',
    en: 'The scheme has no indicator “{id}”: correct its spelling or add it to the indicators.',
  },
  'problem.unknownCategory': {
    'zh-CN': '“{id}”没有类别“{category}”，请改用：{known}。',
    en: '“{id}” has no category “{category}”: use one of {known}, or add it there.',
  },
  'problem.unknownComposite': {
    'zh-CN': '方案中没有综合分“{id}”，请改正拼写，或在 composites 中添加。',
    en: 'The scheme has no composite “{id}”: correct its spelling or add it to the composites.',
  },
  'problem.unknownTier': {
    'zh-CN': '方案中没有等级“{id}”，请改正拼写，或在 tiers 中添加。',
    en: 'The scheme has no tier “{id}”: correct its spelling or add it to the tiers.',
  },
  'problem.wrongKind': {
    'zh-CN':
      '“{id}”是{kind, select, number {数值} date {日期} boolean {是否} category {类别} other {文本}}指标，此处需要{use, select, measure {数值、日期或是否} input {数值、日期、是否或类别} number {数值} date {日期} category {类别} text {文本} level {类别或数值} other {类别或是否}}指标，请换一个指标或改正它的 kind。',
    en: '“{id}” holds {kind, select, number {numbers} date {dates} boolean {yes or no} category {categories} other {texts}}, but {use, select, measure {a number, a date or yes/no} input {a number, a date, yes/no or a category} number {a number} date {a date} category {a category} text {a text} level {a category or a number} other {a category or yes/no}} is needed here: name another indicator or correct its kind.',
  },
  'problem.notADate': {
    'zh-CN': '“{id}”的天数须从一个日期指标算起，请在 daysSince 中写日期指标的标识。',
    en: 'The days of “{id}” can only be counted from dates: name an indicator of kind “date” in daysSince.',
  },
  'problem.derivationCycle': {
    'zh-CN': '“{id}”的推算绕回了自身，请去掉其中一个推算。',
    en: '“{id}” is derived, in the end, from itself: remove one of the derivations.',
  },
  'problem.normaliserMisfit': {
    'zh-CN':
      '标准化方法“{method}”不适用于{kind, select, number {数值} date {日期} boolean {是否} other {类别}}指标“{id}”，请改用{kind, select, category {“category”并给出每个类别的达成度} boolean {“boolean”或用于数值的方法} other {“percentile”“linear”等用于数值的方法}}。',
    en: 'The method “{method}” cannot read “{id}”, which holds {kind, select, number {numbers} date {dates} boolean {yes or no} other {categories}}: use {kind, select, category {“category” with a degree for each of them} boolean {“boolean” or a method for numbers} other {a method for numbers, such as “percentile” or “linear”}}.',
  },
  'problem.degreeMissing': {
    'zh-CN': '“{id}”的类别“{category}”没有达成度，请补上一个 0 至 100 的数。',
    en: 'The category “{category}” of “{id}” has no degree: add one from 0 to 100.',
  },
  'problem.medianOfCategory': {
    'zh-CN': '类别指标“{id}”没有中位数，请把缺失值的处理改为 skip、zero 或 ungraded。',
    en: 'The categories of “{id}” have no median: treat missing values as “skip”, “zero” or “ungraded”.',
  },
  'problem.weightsSum': {
    'zh-CN': '“{composite}”的权重合计为 {sum, number, ::.############}，请调整到合计为 1。',
    en: 'The weights of “{composite}” sum to {sum, number, ::.############}: change them so that they sum to 1.',
  },
  'problem.weightZero': {
    'zh-CN': '“{indicator}”的权重为 0，请给它一个权重，或删除这一项。',
    en: 'The weight of “{indicator}” is 0: give it one, or remove the term.',
  },
  'problem.weightUnwanted': {
    'zh-CN': '权重由“{method}”得出，“{indicator}”的权重请写 0，或删除 weights 改为手工填写。',
    en: 'The weights are derived by “{method}”: write 0 for “{indicator}”, or remove “weights” to type them all.',
  },
  'problem.judgementsSize': {
    'zh-CN': '判断矩阵的大小不对，请写成 {count} 行、每行 {count} 个数，与指标的顺序一致。',
    en: 'The judgements have the wrong size: write {count} rows of {count} numbers, in the order of the terms.',
  },
  'problem.judgementInvalid': {
    'zh-CN': '判断值须为正数，请改为 1/9 至 9 之间的数。',
    en: 'A judgement must be positive: enter a number from 1/9 to 9.',
  },
  'problem.judgementNotReciprocal': {
    'zh-CN':
      '第 {row} 行第 {column} 列为 {judgement, number, ::.######}，对称位置为 {back, number, ::.######}，请改为互为倒数（对角线上为 1）。',
    en: 'Row {row}, column {column} holds {judgement, number, ::.######} and its opposite {back, number, ::.######}: make one the reciprocal of the other (1 on the diagonal).',
  },
  'problem.judgementsInconsistent': {
    'zh-CN':
      '判断互相矛盾：一致性比率为 {ratio, number, ::.###}，超过 {most, number, ::.###}。请修改判断，或用 insist: true 坚持使用。',
    en: 'The judgements contradict each other: their consistency ratio is {ratio, number, ::.###}, above {most, number, ::.###}. Change them, or keep them with insist: true.',
  },
  'problem.sharesSum': {
    'zh-CN': '占比合计为 {sum, number, ::.############}，请调整到合计为 1。',
    en: 'The shares sum to {sum, number, ::.############}: change them so that they sum to 1.',
  },
  'problem.notAscending': {
    'zh-CN': '须由小到大：{value} 不大于前面的 {before}，请调整顺序或数值。',
    en: 'Must ascend: {value} is not greater than {before} before it. Put them in order or change one.',
  },
  'problem.thresholdBeyondScore': {
    'zh-CN': '“{composite}”的分数在 0 至 100 之间，门槛 {value} 永远碰不到，请改到这个范围内。',
    en: '“{composite}” lies between 0 and 100, which the threshold {value} does not: change it.',
  },
  'problem.directionUnwanted': {
    'zh-CN': '综合分总是越高越好，请删除 direction，或用 of 指明要划分的指标。',
    en: 'A composite is always the better the higher: remove the direction, or name the indicator to cut in “of”.',
  },
  'problem.scoreMissing': {
    'zh-CN': '缺少最终得分，请在 score 中写明哪个综合分是最终得分。',
    en: 'No final score: name the composite that is the final score.',
  },
  'problem.tableWithoutCut': {
    'zh-CN': '决策表没有可用的档位，请至少为一个综合分添加划分。',
    en: 'The decision table has no bins to decide by: add a cut for at least one composite.',
  },
  'problem.duplicateCut': {
    'zh-CN': '“{composite}”划分了两次，请删去其中一个。',
    en: '“{composite}” is cut twice: remove one of the cuts.',
  },
  'problem.compositeWithoutCut': {
    'zh-CN': '“{composite}”没有划分，规则不能引用它的档位，请为它添加划分，或从规则中删去。',
    en: '“{composite}” is not cut, so a rule cannot speak of its bins: add a cut for it, or take it out of the rule.',
  },
  'problem.binBeyond': {
    'zh-CN': '没有第 {bin} 档，请改为 1 至 {count}。',
    en: 'There is no bin {bin}: use 1 to {count}.',
  },
  'problem.cellUncovered': {
    'zh-CN': '没有规则覆盖这一组合：{cell}。请添加规则，或用 otherwise 指定其余客户的等级。',
    en: 'No rule covers this combination: {cell}. Add a rule, or give the rest a tier with “otherwise”.',
  },
  'problem.moreCellsUncovered': {
    'zh-CN': '另有 {count} 种组合没有规则覆盖，可用 otherwise 指定其余客户的等级。',
    en: '{count, plural, one {One more combination is} other {# more combinations are}} covered by no rule: give the rest a tier with “otherwise”.',
  },
  'problem.tooManyCells': {
    'zh-CN': '档位组合多达 {count} 种，超过上限 {most}，请减少划分或档位。',
    en: 'The bins make {count} combinations, more than the {most} allowed: cut fewer composites or into fewer bins.',
  },
  'problem.rungOutOfOrder': {
    'zh-CN': '等级“{tier}”比前面的“{before}”更好，请把阶梯由好到差排列。',
    en: 'The tier “{tier}” is better than “{before}” before it: list the rungs best first.',
  },
  'problem.otherwiseTooHigh': {
    'zh-CN': '什么条件都不满足的客户会得到“{tier}”，比有条件的等级还好，请在 otherwise 中改用更低的等级。',
    en: 'Customers who meet no requirement would get “{tier}”, better than one that has requirements: name a lower tier in “otherwise”.',
  },
  'problem.orderByOutside': {
    'zh-CN': '“{id}”不在聚类所用的综合分之列，请改用：{composites}。',
    en: '“{id}” is not among the composites clustered by: use one of {composites}.',
  },
  'problem.countReversed': {
    'zh-CN': '聚类个数的下限 {from} 大于上限 {to}，请对调。',
    en: 'The number of clusters goes from {from} down to {to}: swap the two.',
  },
  'problem.tiersTooFew': {
    'zh-CN': '最多会有 {count} 个聚类，等级却只有 {tiers} 个，请添加等级或减少聚类个数。',
    en: 'There may be {count} clusters but there are only {tiers, plural, one {# tier} other {# tiers}}: add tiers or allow fewer clusters.',
  },
  'problem.categoryWithoutTier': {
    'zh-CN': '类别“{category}”不是任何等级的标识，请改用：{tiers}。',
    en: 'The category “{category}” is not the id of a tier: use one of {tiers}.',
  },
  'problem.gateWithoutTier': {
    'zh-CN': '{kind, select, cap {封顶} other {保底}}规则没有写明等级，请补上 tier。',
    en: 'A {kind, select, cap {cap} other {floor}} needs the tier it bounds at: add it.',
  },
  'problem.rollUpWithoutParent': {
    'zh-CN': '没有上级就无法汇总，请用 parent 指明上级客户编号的指标，或删除 rollUp。',
    en: 'Nothing can be summed without a customer one level up: name the indicator with its id in “parent”, or remove “rollUp”.',
  },
  'problem.columnMissing': {
    'zh-CN':
      '工作表没有“{id}”列，此方案无法分级，请添加该列{derivable, select, yes {（也可由 {from} 推算）} other {}}，或把它设为可选。',
    en: 'The sheet has no column for “{id}”, without which the scheme cannot grade: add one{derivable, select, yes { (or the columns it is computed from: {from})} other {}} or make it optional.',
  },
  'problem.compositeWithoutColumns': {
    'zh-CN': '“{composite}”的指标在工作表中一列也没有，请至少添加其中一列：{from}。',
    en: 'The sheet has no column for any indicator of “{composite}”: add at least one of {from}.',
  },
  'problem.ladderWithoutColumns': {
    'zh-CN': '阶梯条件所用的指标在工作表中一列也没有，请至少添加其中一列：{from}。',
    en: 'The sheet has no column for anything the ladder requires: add at least one of {from}.',
  },
  'problem.lowContrast': {
    'zh-CN': '文字与底色的对比度只有 {ratio}，至少要有 {least}，请加深或调浅其中一种颜色。',
    en: 'The text has a contrast of only {ratio} on its fill, where {least} is needed: make one of the colours darker or lighter.',
  },

  'problem.cellsToOtherwise': {
    'zh-CN': '{total} 种组合中有 {count} 种没有规则覆盖，归入 otherwise 的“{tier}”。如非本意，请添加规则。',
    en: '{count} of {total} combinations {count, plural, one {is} other {are}} covered by no rule and left to “otherwise”, “{tier}”. Add rules where that is not meant.',
  },
  'problem.otherwiseUnused': {
    'zh-CN': '没有客户会落到 otherwise，可以删除。',
    en: 'Nobody is left for “otherwise”: it can be removed.',
  },
  'problem.rulesOverlap': {
    'zh-CN':
      '{total} 种组合中有 {count} 种符合多条规则，以排在前面的为准。涉及第 {rules} 条。如非本意，请缩小规则范围或调整顺序。',
    en: '{count} of {total} combinations {count, plural, one {meets} other {meet}} more than one rule, and the first of them decides. It concerns rules {rules}. Narrow or reorder them where that is not meant.',
  },
  'problem.ruleUnreachable': {
    'zh-CN': '第 {rule} 条规则（“{tier}”）永远轮不到，前面的规则已覆盖它的全部组合。请前移、缩小前面的规则，或删除它。',
    en: 'Rule {rule} (“{tier}”) never decides: earlier rules take every combination it matches. Move it up, narrow those before it, or remove it.',
  },
  'problem.rungUnreachable': {
    'zh-CN':
      '没有客户能停在“{tier}”这一级：符合其条件的客户都已归入前面的等级或前置规则，或条件不可能成立。请修改条件或删除它。',
    en: 'No customer can come to stand on “{tier}”: whoever meets its requirements has met those of a better rung or of a gate, or nobody can. Change them or remove the rung.',
  },
  'problem.noRungHolds': {
    'zh-CN': '有些客户可能不满足任何一级的条件，将不予分级。请用 otherwise 指定他们的等级。',
    en: 'Some customers may meet the requirements of no rung and stay ungraded: give them a tier with “otherwise”.',
  },
  'problem.conditionsUnchecked': {
    'zh-CN': '条件涉及的情形过多，无法逐一检查是否都能成立，请人工核对。',
    en: 'There are too many situations to walk through, so whether all of these conditions can hold was not checked: look them over.',
  },
  'problem.gateNeverApplies': {
    'zh-CN': '前置规则“{gate}”永远不会生效：条件不可能成立，或总被前面的规则先行决定。请修改条件、前移或删除它。',
    en: 'The gate “{gate}” never applies: its condition cannot hold, or an earlier gate always comes first. Change it, move it up or remove it.',
  },
  'problem.gateWithoutEffect': {
    'zh-CN':
      '前置规则“{gate}”不会改变任何结果：“{tier}”已是{kind, select, cap {最高} other {最低}}等级，请换一个等级或删除它。',
    en: 'The gate “{gate}” changes nothing, as “{tier}” is the {kind, select, cap {best} other {lowest}} tier already: name another tier or remove it.',
  },
  'problem.tierUnreachable': {
    'zh-CN': '除非手工指定，没有客户能得到等级“{tier}”。请添加通向它的规则，或删除它。',
    en: 'No customer can get the tier “{tier}” but by hand: add a rule that leads to it, or remove it.',
  },
} satisfies Readonly<Record<`problem.${ProblemCode}` | 'problemLine' | 'problemLine.whole', LocalText>>;
