/**
 * Custom functions of the namespace TIER, one file each; what they share is in folders. The build reads their JSDoc into
 * functions.json and associates each with its id; what people read of them is in `locales/functions`. Nothing here writes
 * cells.
 */
import { languageOf } from '../locales';
import { speak } from './answers/language';

export { ahp } from './ahp';
export { band } from './band';
export { critic } from './critic';
export { cut } from './cut';
export { entropy } from './entropy';
export { explain } from './explain';
export { gini } from './gini';
export { grade } from './grade';
export { hsbc } from './hsbc';
export { issues } from './issues';
export { ladder } from './ladder';
export { leadStatus } from './leadStatus';
export { matrix } from './matrix';
export { next } from './next';
export { normalize } from './normalize';
export { pareto } from './pareto';
export { percentile } from './percentile';
export { quadrant } from './quadrant';
export { rfm } from './rfm';
export { score } from './score';
export { summary } from './summary';
export { tier } from './tier';
export { topShare } from './topShare';
export { version } from './version';
export { weighted } from './weighted';

void Office.onReady(() => speak(languageOf(Office.context.displayLanguage)));
