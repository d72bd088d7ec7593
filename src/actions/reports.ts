import { standardsSheet, summarySheet } from '../sheets';
import type { ReportSources, SheetPlan } from '../sheets';

/** The reports there are, by the name they are asked for with: one line each. */
export const reports = {
  summary: summarySheet,
  standards: standardsSheet,
} satisfies Readonly<Record<string, (sources: ReportSources) => SheetPlan>>;

export type ReportId = keyof typeof reports;

/** The names of all reports, in the order they are offered. */
export const reportIds = Object.keys(reports).filter(isReportId);

/** Whether there is a report of that name. */
export function isReportId(name: string): name is ReportId {
  return Object.hasOwn(reports, name);
}
