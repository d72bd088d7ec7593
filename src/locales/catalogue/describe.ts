import type { Texts } from './types';

/** A scheme in words, part by part: what it looks at, how it decides, what its tiers mean. */
export const describeTexts = {
  'condition.compare': { 'zh-CN': '{indicator} {sign} {value}', en: '{indicator} {sign} {value}' },
  'condition.yesNo': { 'zh-CN': '{indicator}为“{value}”', en: '{indicator}: {value}' },
  'condition.category': { 'zh-CN': '“{name}”', en: '{name}' },
  'condition.is': { 'zh-CN': '{indicator}为{value}', en: '{indicator} is {value}' },
  'condition.missing': { 'zh-CN': '{indicator}为空', en: '{indicator} is blank' },
  'condition.present': { 'zh-CN': '{indicator}已填写', en: '{indicator} is filled in' },
  'condition.absent': { 'zh-CN': '没有“{indicator}”列', en: 'there is no column for {indicator}' },
  'condition.not': { 'zh-CN': '不满足（{condition}）', en: 'not ({condition})' },
  'condition.within': { 'zh-CN': '（{condition}）', en: '({condition})' },
  'condition.and': { 'zh-CN': '，且', en: ' and ' },
  'condition.or': { 'zh-CN': '，或', en: ' or ' },

  'derive.add': { 'zh-CN': '{first} + {second}', en: '{first} + {second}' },
  'derive.subtract': { 'zh-CN': '{first} − {second}', en: '{first} − {second}' },
  'derive.multiply': { 'zh-CN': '{first} × {second}', en: '{first} × {second}' },
  'derive.divide': { 'zh-CN': '{first} ÷ {second}', en: '{first} ÷ {second}' },
  'derive.growth': {
    'zh-CN': '{second}到{first}的增长率',
    en: 'growth from {second} to {first}',
  },
  'derive.daysSince': { 'zh-CN': '{first}至基准日期的天数', en: 'days from {first} to the as-of date' },
  'derive.within': { 'zh-CN': '({part})', en: '({part})' },

  'describe.heading': { 'zh-CN': '{name}（{id}，版本 {version}）', en: '{name} ({id}, version {version})' },
  'describe.indicators': { 'zh-CN': '指标', en: 'Indicators' },
  'describe.composites': { 'zh-CN': '综合分', en: 'Composites' },
  'describe.cuts': { 'zh-CN': '分档', en: 'Cuts' },
  'describe.decision': { 'zh-CN': '定级规则', en: 'How the tier is decided' },
  'describe.gates': { 'zh-CN': '前置规则', en: 'Gates' },
  'describe.keep': { 'zh-CN': '升降级', en: 'Rising and falling' },
  'describe.levels': { 'zh-CN': '分层', en: 'Levels' },
  'describe.tiers': { 'zh-CN': '等级', en: 'Tiers' },
  'describe.regrade': { 'zh-CN': '重新分级', en: 'When to grade again' },

  'describe.separator': { 'zh-CN': '；', en: '; ' },
  'describe.indicator': { 'zh-CN': '{name}：{facts}', en: '{name}: {facts}' },
  'describe.unit': { 'zh-CN': '{name}（{unit}）', en: '{name} ({unit})' },
  'describe.headers': { 'zh-CN': '列名如 {headers}', en: 'headers such as {headers}' },
  'describe.headerSeparator': { 'zh-CN': '、', en: ', ' },
  'describe.date': { 'zh-CN': '日期', en: 'a date' },
  'describe.boolean': { 'zh-CN': '填“是”或“否”', en: 'yes or no' },
  'describe.categories': { 'zh-CN': '取值 {categories}', en: 'one of {categories}' },
  'describe.text': { 'zh-CN': '文本', en: 'a text' },
  'describe.attributes': { 'zh-CN': '仅供查看和筛选：{indicators}', en: 'To look at and filter by: {indicators}' },
  'describe.derived': { 'zh-CN': '没有该列时用：{derivation}', en: 'without a column: {derivation}' },
  'describe.within': { 'zh-CN': '{lowest} 至 {highest}', en: '{lowest} to {highest}' },

  'describe.scored': { 'zh-CN': '{name}（最终得分）', en: '{name} (the final score)' },
  'describe.term': { 'zh-CN': '{indicator} {weight}：{facts}', en: '{indicator} {weight}: {facts}' },
  'describe.termUnweighted': { 'zh-CN': '{indicator}：{facts}', en: '{indicator}: {facts}' },
  'describe.optional': { 'zh-CN': '没有该列也可', en: 'its column may be absent' },
  'weights.equal': { 'zh-CN': '权重：各项相等', en: 'Weights: all equal' },
  'weights.ahp': {
    'zh-CN': '权重：由两两比较的判断得出（层次分析法 AHP），一致性比率 {ratio, number, ::.000}（不超过 0.1 为一致）',
    en: 'Weights: from pairwise judgements (AHP), consistency ratio {ratio, number, ::.000} (consistent up to 0.1)',
  },
  'weights.ahpInsisted': {
    'zh-CN': '权重：由两两比较的判断得出（层次分析法 AHP），一致性比率 {ratio, number, ::.000}（超过 0.1 也照用）',
    en: 'Weights: from pairwise judgements (AHP), consistency ratio {ratio, number, ::.000} (used even above 0.1)',
  },
  'weights.entropy': {
    'zh-CN': '权重：由数据得出，客户之间差别越大的指标权重越高（熵权法）',
    en: 'Weights: from the data, heavier where customers differ more (entropy)',
  },
  'weights.critic': {
    'zh-CN': '权重：由数据得出，差别大且与其他指标重复少的权重高（CRITIC 法）',
    en: 'Weights: from the data, heavier where customers differ and the others say something else (CRITIC)',
  },

  'normalise.percentile': { 'zh-CN': '按在客户中的百分位', en: 'by percentile among the customers' },
  'normalise.minmax': {
    'zh-CN': '按在最小值与最大值之间的位置',
    en: 'by place between the smallest and the largest value',
  },
  'normalise.minmaxWinsorised': {
    'zh-CN': '按在最小值与最大值之间的位置，两端各 {share} 的极端值收拢',
    en: 'by place between the smallest and the largest value, {share} at either end pulled in',
  },
  'normalise.zscore': {
    'zh-CN': '按偏离平均值的程度（正态分布）',
    en: 'by distance from the mean (normal distribution)',
  },
  'normalise.linear': {
    'zh-CN': '{floor} 计 0 分，{target} 计 100 分，其间按比例',
    en: '0 at {floor}, 100 at {target}, in proportion between',
  },
  'normalise.band': { 'zh-CN': '{from} 起 {degree} 分', en: '{degree} from {from}' },
  'normalise.bandBelow': { 'zh-CN': '不足 {from} 计 {degree} 分', en: '{degree} below {from}' },
  'normalise.target': {
    'zh-CN': '恰为 {target} 计 100 分，相差 {reach} 及以上计 0 分',
    en: '100 at {target}, falling to 0 at {reach} away from it',
  },
  'normalise.categoryDegree': { 'zh-CN': '{category} {degree} 分', en: '{category} {degree}' },
  'normalise.boolean': { 'zh-CN': '是 100 分，否 0 分', en: 'yes 100, no 0' },
  'normalise.booleanLower': { 'zh-CN': '否 100 分，是 0 分', en: 'no 100, yes 0' },
  'normalise.turned': { 'zh-CN': '{how}，{direction}', en: '{how}, {direction}' },
  'direction.higher': { 'zh-CN': '越高越好', en: 'higher is better' },
  'direction.lower': { 'zh-CN': '越低越好', en: 'lower is better' },
  'direction.reversed': { 'zh-CN': '再以 100 减去', en: 'then taken from 100' },
  'missing.skip': { 'zh-CN': '缺失时略过', en: 'skipped where missing' },
  'missing.zero': { 'zh-CN': '缺失按 0 分计', en: 'counted as 0 where missing' },
  'missing.median': { 'zh-CN': '缺失按中位数计', en: 'counted as the median where missing' },
  'missing.ungraded': { 'zh-CN': '缺失则不予分级', en: 'not graded where missing' },

  'cut.line': { 'zh-CN': '{name}：{how}', en: '{name}: {how}' },
  'cut.lineOf': {
    'zh-CN': '{name}：按{indicator}（{direction}），{how}',
    en: '{name}: on {indicator} ({direction}), {how}',
  },
  'cut.absolute': {
    'zh-CN': '以 {thresholds} 为界，分 {bins} 档',
    en: 'cut at {thresholds} into {bins} classes',
  },
  'cut.share': { 'zh-CN': '由高到低各占客户的 {shares}', en: '{shares} of the customers, best first' },
  'cut.capacity': {
    'zh-CN': '由高到低依次取 {counts} 名，其余为最低档',
    en: 'best first, places for {counts}; the rest are the lowest class',
  },
  'cut.pareto': {
    'zh-CN': '按{amount}由高到低累计，以合计的 {shares} 为界',
    en: '{amount} added up from the largest, cut at {shares} of the total',
  },
  'cut.median': { 'zh-CN': '不低于中位数为高', en: 'high at or above the median' },
  'cut.mean': { 'zh-CN': '不低于平均值为高', en: 'high at or above the mean' },
  'cut.medianLower': { 'zh-CN': '不高于中位数为高', en: 'high at or below the median' },
  'cut.meanLower': { 'zh-CN': '不高于平均值为高', en: 'high at or below the mean' },
  'cut.jenks': {
    'zh-CN': '按自然断点分 {bins} 档，各档内部差别最小',
    en: 'natural breaks into {bins} classes, alike within',
  },
  'cut.quantile': {
    'zh-CN': '按分位数分 {bins} 档，各档客户数相近，{bins} 分最好',
    en: 'quantiles into {bins} classes of about as many customers, {bins} being the best',
  },
  'cut.quantileRfm': {
    'zh-CN': '按分位数分 {bins} 档（与 R 语言 rfm 包的分法一致），{bins} 分最好',
    en: 'quantiles into {bins} classes exactly as R’s package rfm does, {bins} being the best',
  },

  'decide.table': { 'zh-CN': '自上而下，取第一条相符的：', en: 'The first line that matches, from the top:' },
  'decide.cell': { 'zh-CN': '{name}{bins}', en: '{name} {bins}' },
  'decide.scores': { 'zh-CN': '{name} {scores} 分', en: '{name} {scores}' },
  'decide.scoreRange': { 'zh-CN': '{from}–{to}', en: '{from}–{to}' },
  'decide.rule': { 'zh-CN': '{cells} → {tier}', en: '{cells} → {tier}' },
  'decide.any': { 'zh-CN': '任何情况', en: 'anything' },
  'decide.otherwise': { 'zh-CN': '其余 → {tier}', en: 'Everything else → {tier}' },
  'decide.ladder': { 'zh-CN': '取条件成立的最高等级：', en: 'The highest tier whose requirements hold:' },
  'decide.rung': { 'zh-CN': '{tier}：{condition}', en: '{tier}: {condition}' },
  'decide.rungOtherwise': { 'zh-CN': '{tier}：以上都不符合', en: '{tier}: none of these' },
  'decide.noRung': { 'zh-CN': '都不符合的不分级', en: 'Whoever meets none of them is not graded' },
  'decide.clusters': {
    'zh-CN':
      '按{composites}把相似的客户归为 {count, number} 群（k 均值聚类），各群按{orderBy}的平均由高到低对应各等级。',
    en: 'Customers alike in {composites} form {count, number} clusters (k-means); the clusters take the tiers in the order of their mean {orderBy}, highest first.',
  },
  'decide.clustersBetween': {
    'zh-CN':
      '按{composites}把相似的客户归为 {from, number} 至 {to, number} 群（k 均值聚类，群数取轮廓系数最高的），各群按{orderBy}的平均由高到低对应各等级。',
    en: 'Customers alike in {composites} form {from, number} to {to, number} clusters (k-means, the number with the best silhouette); the clusters take the tiers in the order of their mean {orderBy}, highest first.',
  },
  'decide.given': { 'zh-CN': '等级由人填写在“{indicator}”列中。', en: 'The tier is typed in the column {indicator}.' },
  'decide.valid': {
    'zh-CN': '自{since}起 {days, number} 天内有效，到期没有进展的重新分配。',
    en: 'It is valid for {days, plural, one {# day} other {# days}} from {since}; expired without progress, the customer is reassigned.',
  },
  'decide.extended': {
    'zh-CN': '填写了{indicator}的，可延长一次，再加 {days, number} 天。',
    en: 'Extended once by {days, plural, one {# day} other {# days}} where {indicator} says why.',
  },
  'decide.reassign': { 'zh-CN': '{condition}的，立即重新分配。', en: 'Reassigned at once: {condition}.' },

  'gate.set': { 'zh-CN': '{reason} → {tier}', en: '{reason} → {tier}' },
  'gate.ungraded': { 'zh-CN': '{reason} → 不分级', en: '{reason} → not graded' },
  'gate.cap': { 'zh-CN': '{reason} → 最高为{tier}', en: '{reason} → {tier} at most' },
  'gate.floor': { 'zh-CN': '{reason} → 最低为{tier}', en: '{reason} → {tier} at least' },
  'gate.when': { 'zh-CN': '条件：{condition}', en: 'When: {condition}' },

  'keep.downgradeAfter': {
    'zh-CN': '连续 {count, number} 次低于原等级才降级。',
    en: 'A tier is lost after {count, plural, one {# grading} other {# gradings in a row}} below it.',
  },
  'keep.minimumDays': {
    'zh-CN': '达到等级后至少保留 {days, number} 天。',
    en: 'A tier is kept for at least {days, plural, one {# day} other {# days}}.',
  },
  'keep.atOnce': { 'zh-CN': '达到更高等级立即升级。', en: 'A better tier is given at once.' },
  'keep.nextTime': {
    'zh-CN': '连续两次达到更高等级才升级。',
    en: 'A better tier is given when it is earned twice in a row.',
  },

  'levels.within': {
    'zh-CN': '只在同一“{indicator}”的客户之间比较。',
    en: 'Customers are compared only with those of the same {indicator}.',
  },
  'levels.parent': {
    'zh-CN': '“{indicator}”写明上一级客户的编号。',
    en: '{indicator} holds the ID of the customer one level up.',
  },
  'levels.rollUp': {
    'zh-CN': '下级的{indicators}逐级汇总到上级，供查看。',
    en: '{indicators} of those below are added up for every customer above them.',
  },

  'describe.tier': { 'zh-CN': '{rank}. {tier}', en: '{rank}. {tier}' },
  'describe.tierVerdict': { 'zh-CN': '{rank}. {tier}（{verdict}）', en: '{rank}. {tier} ({verdict})' },
  'describe.requires': { 'zh-CN': '条件：{text}', en: 'Requires: {text}' },
  'describe.grants': { 'zh-CN': '待遇：{text}', en: 'Grants: {text}' },
  'describe.strategy': { 'zh-CN': '策略：{text}', en: 'Strategy: {text}' },
  'describe.rhythm': { 'zh-CN': '联系：{text}', en: 'Contact: {text}' },

  'regrade.day': { 'zh-CN': '每天', en: 'Every day' },
  'regrade.week': { 'zh-CN': '每周', en: 'Every week' },
  'regrade.month': { 'zh-CN': '每月', en: 'Every month' },
  'regrade.quarter': { 'zh-CN': '每季度', en: 'Every quarter' },
  'regrade.halfYear': { 'zh-CN': '每半年', en: 'Every half-year' },
  'regrade.year': { 'zh-CN': '每年', en: 'Every year' },
} satisfies Texts;
