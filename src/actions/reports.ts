import {
  amountName,
  compositionSheet,
  concentrated,
  concentrationSheet,
  detailsSheet,
  evaluationSheetSteps,
  loyalSheet,
  matrixAxes,
  matrixSheet,
  reviewSheet,
  standardsSheet,
  summarySheet,
} from '../sheets';
import { text } from '../locales';
import type { Coded, TextKey } from '../locales';
import type { ReportSources, SheetPlan } from '../sheets';

/** Sheets, or the way to them in steps where it is long. */
type Sheets = readonly SheetPlan[] | Generator<void, readonly SheetPlan[], void>;

/** One report: the sheets it makes. */
export interface Report {
  readonly sheets: (sources: ReportSources) => Sheets;
  /** Its formulas look at the details of every customer, which are then written as well. */
  readonly needsDetails?: boolean;
  /** Why it cannot be made of these: its sentence is in `locales`. Undefined: it can. */
  readonly obstacle?: (sources: ReportSources) => Coded | undefined;
}

/** The reports there are, by the name they are asked for with: one line each, in the order they are offered. */
export const reports = {
  summary: { sheets: (sources) => [summarySheet(sources)] },
  composition: { sheets: (sources) => [compositionSheet(sources)] },
  concentration: {
    sheets: (sources) => sheetsOf(concentrationSheet(sources)),
    obstacle: (sources) => amountObstacle(sources, 'report.concentration.name'),
  },
  loyal: {
    sheets: (sources) => sheetsOf(loyalSheet(sources)),
    obstacle: (sources) => amountObstacle(sources, 'report.loyal.name'),
  },
  matrix: { sheets: (sources) => [matrixSheet(sources)], needsDetails: true, obstacle: matrixObstacle },
  standards: { sheets: (sources) => [standardsSheet(sources)] },
  review: { sheets: (sources) => [reviewSheet(sources)] },
  evaluation: { sheets: evaluationSheetSteps, needsDetails: true },
  details: { sheets: (sources) => [detailsSheet(sources)] },
} satisfies Readonly<Record<string, Report>>;

export type ReportId = keyof typeof reports;

/** The sheet, where there is one. */
function sheetsOf(sheet: SheetPlan | undefined): readonly SheetPlan[] {
  return sheet === undefined ? [] : [sheet];
}

/** Shares of an amount need one that comes to something. */
function amountObstacle(sources: ReportSources, report: TextKey): Coded | undefined {
  if (concentrated(sources)) return undefined;
  const { scheme } = sources.grades;
  return {
    code: 'amountMissing',
    params: { report: text(scheme.language, report), amount: amountName(scheme) },
  };
}

/** A matrix has two axes. */
function matrixObstacle({ grades: { scheme } }: ReportSources): Coded | undefined {
  if (matrixAxes(scheme)) return undefined;
  return { code: 'matrixNeedsTwo', params: { scheme: scheme.names[scheme.language], count: scheme.composites.length } };
}

/** The names of all reports, in the order they are offered. */
export const reportIds = Object.keys(reports).filter(isReportId);

/** Whether there is a report of that name. */
export function isReportId(name: string): name is ReportId {
  return Object.hasOwn(reports, name);
}

/** Whether the sheet of a key looks at the details. @param key as plans have it, which begins with the report's id */
export function needsDetails(key: string): boolean {
  const [id = ''] = key.split('.');
  const report: Report | undefined = isReportId(id) ? reports[id] : undefined;
  return report?.needsDetails === true;
}
