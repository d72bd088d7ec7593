import { detailsSheet, evaluationSheets, standardsSheet, summarySheet } from '../sheets';
import type { ReportSources, SheetPlan } from '../sheets';

/** One report: the sheets it makes. */
export interface Report {
  readonly sheets: (sources: ReportSources) => readonly SheetPlan[];
  /** Its formulas look at the details of every customer, which are then written as well. */
  readonly needsDetails?: boolean;
}

/** The reports there are, by the name they are asked for with: one line each, in the order they are offered. */
export const reports = {
  summary: { sheets: (sources) => [summarySheet(sources)] },
  standards: { sheets: (sources) => [standardsSheet(sources)] },
  evaluation: { sheets: evaluationSheets, needsDetails: true },
  details: { sheets: (sources) => [detailsSheet(sources)] },
} satisfies Readonly<Record<string, Report>>;

export type ReportId = keyof typeof reports;

/** The names of all reports, in the order they are offered. */
export const reportIds = Object.keys(reports).filter(isReportId);

/** Whether there is a report of that name. */
export function isReportId(name: string): name is ReportId {
  return Object.hasOwn(reports, name);
}
