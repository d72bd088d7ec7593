/**
 * What a user can ask for: read → compute → write, with progress, cancel and take back. Pane, ribbon and headless command
 * ask here; how Excel is spoken to is in `excel`, what the cells mean in `sheets`.
 */
export { actionList } from './actionList';
export { automation } from './automation';
export { defaultScheme } from './defaultScheme';
export { executor, useExecutor } from './executor';
export type { Executor } from './types/Executor';
export { failureOf, failureSentence } from './failureSentence';
export { findData } from './findData';
export { gradeInPlace } from './gradeInPlace';
export { gradingState } from './gradingState';
export { inlineExecutor } from './inlineExecutor';
export { insertSample } from './insertSample';
export { issueText } from './issueText';
export { mappingOf, matchColumns } from './matchColumns';
export { preview } from './preview';
export { removeGrading } from './removeGrading';
export { reportFromRibbon, watchRibbon } from './ribbonReport';
export type { RibbonReport } from './ribbonReport';
export { selectIssue } from './selectIssue';
export { showGrades } from './showGrades';
export { takeBack } from './takeBack';
export { watchWorkbook } from './watchWorkbook';
export type * from './automationTypes';
export type * from './types';
