import { Refusal } from '../sheets';
import { isReportId, reportIds, type ReportId } from './reports';

/**
 * The reports of those names, each once.
 *
 * @throws Refusal `reportUnknown`, naming those there are
 */
export function requestedReports(names: readonly string[]): readonly ReportId[] {
  const wanted = [...new Set(names)];
  const unknown = wanted.find((name) => !isReportId(name));
  if (unknown !== undefined) {
    throw new Refusal('reportUnknown', { found: unknown, known: reportIds.join(', ') });
  }
  return wanted.filter(isReportId);
}
