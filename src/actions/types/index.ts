/**
 * What a user can ask for: read → compute → write, with progress, cancel and take back. The pane, the ribbon and the
 * headless command ask in these words; nothing here says `Excel`.
 */
export type * from './Action';
export type * from './CellIssue';
export type * from './DataSource';
export type * from './EvaluationRequest';
export type * from './Executor';
export type * from './GradingState';
export type * from './Job';
export type * from './Mapping';
export type * from './Outcome';
export type * from './Preview';
export type * from './RunOptions';
export type * from './TakenBack';
