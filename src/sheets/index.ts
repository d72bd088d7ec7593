/**
 * How things lie on a sheet, as data: header rows found, cells read as people write them, columns and legends to write.
 * Pure; what talks to Excel is in `excel`.
 */
export { areaAddress, areaOf, cellAddress, columnLetters } from './address';
export { cellText } from './cellText';
export { columnSteps } from './columnSteps';
export { customerRowSteps } from './customerRowSteps';
export { customerSteps } from './customers';
export type { Customers, CustomerTable } from './customers';
export { dataHashSteps } from './dataHashSteps';
export { dateColumn } from './dateColumn';
export { isDate1904 } from './dateSystem';
export { gradeColumns, numberFormatOf } from './gradeColumns';
export type { GradeColumn, GradeColumnKey } from './gradeColumns';
export { headerRow } from './headerRow';
export type { HeaderFound } from './headerRow';
export { headerText } from './headerText';
export { identityAliases } from './identityAliases';
export { indicatorColumns } from './indicatorColumns';
export { knownHeaders } from './knownHeaders';
export { legend, LEGEND_WIDTH } from './legend';
export type { Legend } from './legend';
export { literalText } from './literalText';
export { matchedColumns } from './matchedColumns';
export type { MatchedColumn, Wanted } from './matchedColumns';
export { quantityAliases } from './measureAliases';
export { amountName } from './plans/tables/amountColumn';
export { concentrated } from './plans/concentration/concentrated';
export { loyalSheet } from './plans/loyal/loyalSheet';
export { concentrationSheet } from './plans/concentration/concentrationSheet';
export { CHARACTER_POINTS } from './plans/layout/columnWidth';
export { compositionSheet } from './plans/composition/compositionSheet';
export { detailsOf, detailsSteps } from './plans/details/detailsOf';
export type { Details } from './plans/details/Details';
export { detailsSheet } from './plans/details/detailsSheet';
export { evaluationSheetSteps } from './plans/evaluation/evaluationSheetSteps';
export { quotedSheet } from './plans/layout/formulas';
export { headMark, inputMark, MARK_HEADING, readMark } from './plans/typed/inputMarks';
export type { InputMark } from './plans/typed/inputMarks';
export type {
  ChartCells,
  PlannedAxis,
  PlannedChart,
  PlannedMarker,
  PlannedSeries,
  PointLabel,
  ValueLabels,
} from './plans/layout/plannedChart';
export { REVIEW_KEY } from './plans/review/reviewKey';
export { reviewSheet } from './plans/review/reviewSheet';
export { rowHeights } from './plans/layout/rowHeights';
export { nextChangeSteps } from './plans/details/nextTexts';
export { matrixAxes, matrixPairs } from './plans/matrix/matrixAxes';
export type { MatrixAxes } from './plans/matrix/matrixAxes';
export { matrixSheet } from './plans/matrix/matrixSheet';
export { standardsSheet } from './plans/standards/standardsSheet';
export { styles } from './plans/layout/styles';
export type { CellStyle, StyleName } from './plans/layout/styles';
export { summarySheet } from './plans/summary/summarySheet';
export { uniqueSheetName } from './plans/layout/uniqueSheetName';
export type {
  CustomerAttribute,
  CustomerPlace,
  EvaluationChoice,
  RememberedSources,
  ReportSources,
} from './plans/reportSources';
export type {
  PlannedBlock,
  PlannedCell,
  PlannedChoice,
  PlannedInputs,
  PrintPlan,
  SheetPlan,
} from './plans/layout/sheetPlan';
export { typedKey } from './plans/typed/typed';
export type { Typed } from './plans/typed/typed';
export { numberColumn } from './numberColumn';
export { Refusal } from './Refusal';
export { BLOCK_BYTES, cellBytes, rowBlocks } from './rowBlocks';
export { isoDate, serialOfIsoDate } from './serialDay';
export { rowKeySteps } from './rowKeySteps';
export { rowSteps } from './rowSteps';
export { sheetName } from './sheetName';
export { changeOf } from './standing/changeOf';
export type { Change } from './standing/changeOf';
export { comparedStanding } from './standing/comparedStanding';
export type { GradingDays } from './standing/comparedStanding';
export { earlierTierSteps, noEarlierTiers } from './standing/earlierTierSteps';
export type { EarlierTiers } from './standing/earlierTierSteps';
export { withGrading } from './standing/gradedVersion';
export type { GradedVersion } from './standing/gradedVersion';
export { manualByCustomer } from './standing/manualByCustomer';
export type { ManualByCustomer } from './standing/manualByCustomer';
export { MANUAL_FIELDS, manualWords } from './standing/manualWords';
export type { TypedManual } from './standing/manualWords';
export { matchedSteps } from './standing/matchedSteps';
export { rowPrintSteps } from './standing/rowPrintSteps';
export type { ManualWord, Standing } from './standing/standing';
export { standingOf } from './standing/standingOf';
export { standingsInSteps } from './standing/standingsInSteps';
export type { KnownStanding } from './standing/standingsInSteps';
export { standingTextSteps } from './standing/standingTextSteps';
export { uniqueTitle } from './uniqueTitle';
export { unitsRow } from './unitsRow';
export type * from './types';
