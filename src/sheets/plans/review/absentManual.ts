import { MANUAL_FIELDS } from '../../standing/manualWords';
import type { ReportSources } from '../reportSources';

/** Keys of customers about whose tier something is typed and who are not among those graded: nothing typed is lost. */
export function absentManual({ typed, remembered }: ReportSources): readonly string[] {
  if (!remembered.hasReview) return remembered.manual.absent.map(({ id }) => id);
  const present = new Set(remembered.keys);
  const absent = new Set<string>();
  const heads = Object.values(MANUAL_FIELDS).map((field) => `${field}|`);
  for (const key of typed.keys()) {
    const head = heads.find((each) => key.startsWith(each));
    const id = head === undefined ? undefined : key.slice(head.length);
    if (id !== undefined && !present.has(id)) absent.add(id);
  }
  return [...absent];
}
