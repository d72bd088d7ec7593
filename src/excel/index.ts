/**
 * The only room that says `Excel.`: finds and reads data, writes gradings and takes them back, keeps schemes and what is
 * remembered of gradings in the workbook. What the cells mean is in `sheets`, what is asked for in `actions`.
 */
export { applyGrading } from './applyGrading';
export { applySheetPlan } from './applySheetPlan';
export type { AppliedGrading } from './applyGrading';
export type { Content } from './content';
export { dataPlace } from './dataPlace';
export type { DataPlace } from './dataPlace';
export { ExcelError } from './ExcelError';
export type { GradingPlan, PlannedColumn } from './gradingPlan';
export { gradingRecords } from './gradingRecords';
export type { GradingRecord } from './gradingRecords';
export { inTurns } from './inTurns';
export { insertFormula } from './insertFormula';
export { insertSheet } from './insertSheet';
export { lastGrading, rememberGrading } from './lastGrading';
export { locatedData } from './locatedData';
export type { Target } from './locatedData';
export { madeSheets, namedSheets, reportSheets } from './reportSheets';
export type { NamedSheet, ReportSheets } from './reportSheets';
export { lastReports, rememberReports } from './lastReports';
export type { LastReports } from './lastReports';
export { removeReports } from './removeReports';
export type { RemovedReports } from './removeReports';
export { removeSheets } from './removeSheets';
export { removeGrading } from './removeGrading';
export { runExcel } from './runExcel';
export type { ExcelContext } from './runExcel';
export { samePlace } from './samePlace';
export { selectCell } from './selectCell';
export { selectedRows } from './selectedRows';
export { showSheet } from './showSheet';
export { sourceData } from './sourceData';
export type { SourceColumn, SourceData } from './sourceData';
export { keepStandingTexts, standingTexts } from './standings';
export { standingGradings } from './standingGradings';
export type { StandingGrading } from './standingGradings';
export type { Steps } from './steps';
export { takeBackGrading } from './takeBackGrading';
export type { TakenBackGrading } from './takeBackGrading';
export { typedCells } from './typedCells';
export { watchWorkbook } from './watchWorkbook';
export { isStale } from './isStale';
export { manualCells } from './manualCells';
export { mappedDataHash } from './mappedDataHash';
export { keepScheme, keptSchemes, schemeById, workbookSchemes } from './workbookSchemes';
