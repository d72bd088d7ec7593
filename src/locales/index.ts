/**
 * Every text a person reads, zh-CN and en, from one catalogue, and the codes of the other rooms turned into sentences.
 * A scheme's own texts live in the scheme; nothing here decides anything.
 */
export { basisWriter } from './basisWriter';
export { binName } from './binName';
export type { TextKey } from './catalogue';
export { conditionSentence } from './conditionSentence';
export { cutSentence } from './scheme/cutSentence';
export { formatDate } from './formatDate';
export { formatNumber, formatScore, formatShare } from './formatNumber';
export { indicatorReader } from './indicatorReader';
export { issueSentence } from './issueSentence';
export type { Coded } from './issueSentence';
export { languageOf } from './languageOf';
export { missingNames } from './missingNames';
export { nextTierWriter } from './nextTierWriter';
export { problemLines } from './problemLines';
export { problemSentence } from './problemSentence';
export { weightsSentence } from './scheme/compositeSentences';
export { degreeSentence } from './scheme/degreeSentence';
export { indicatorFacts, indicatorTitle } from './scheme/indicatorSentence';
export { normaliserSentence } from './scheme/normaliserSentence';
export { schemeSections } from './scheme/schemeSections';
export type { SchemeSection } from './scheme/schemeSections';
export { isTextKey, text } from './text';
export type { TextParams } from './text';
