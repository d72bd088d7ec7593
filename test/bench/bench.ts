/** What `npm run bench` measures, one file per measured thing; each runs in a process of its own. */
export { textOf } from '../../src/workbench/texts/textOf';
export { checkLine } from './check';
export { functionChecks, functionCost, functionLines } from './functionCost';
export { costChecks, costLines, gradingCost, sizes } from './gradingCost';
export { longestTurns, turnChecks, turnLines } from './longestTurns';
export { answerCheck, paneAnswers } from './paneAnswers';
export { reportChecks, reportCost, reportLines } from './reportCost';
export { shippedSize, sizeCheck, sizeLines } from './shippedSize';
