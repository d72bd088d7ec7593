import { MANUAL_FIELDS } from '../../standing/manualWords';
import type { ReportSources } from '../reportSources';

/** Keys of customers about whose tier something is typed and who are not among those graded: nothing typed is lost. */
export function absentManual({ typed, remembered }: ReportSources): readonly string[] {
  if (!remembered.hasReview) return remembered.manual.absent.map(({ id }) => id);
  const heads = Object.values(MANUAL_FIELDS).map((field) => `${field}|`);
  const named = new Set<string>();
  for (const key of typed.keys()) {
    const head = heads.find((each) => key.startsWith(each));
    if (head !== undefined) named.add(key.slice(head.length));
  }
  if (named.size > 0) for (const key of remembered.keys) named.delete(key);
  return [...named];
}
