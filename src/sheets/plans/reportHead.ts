import { formatDate, text } from '../../locales';
import { textRow } from './blocks';
import type { ReportSources } from './reportSources';
import type { PlannedBlock } from './sheetPlan';

/** Rows that the head of a report takes, the blank one below it included. */
export const HEAD_ROWS = 3;

/** What stands above every report: its title, and by which scheme and when the customers were graded. */
export function reportHead(title: string, { grades, gradedOn, isStale }: ReportSources): readonly PlannedBlock[] {
  const { scheme, asOf } = grades;
  const { language } = scheme;
  const said = [
    text(language, 'legend.scheme', { name: scheme.names[language], version: scheme.version }),
    ...(asOf === undefined ? [] : [text(language, 'legend.asOf', { date: formatDate(language, asOf) })]),
    text(language, 'legend.gradedOn', { date: formatDate(language, gradedOn) }),
    ...(isStale ? [text(language, 'report.stale')] : []),
  ];
  return [textRow(0, 0, [title], 'title'), textRow(1, 0, [said.join('   ')], 'subtitle')];
}

/** What stands at the foot of every printed page. */
export function reportFooter(title: string, { grades: { scheme } }: ReportSources): string {
  return `${title} · ${scheme.names[scheme.language]} ${scheme.version}`;
}
