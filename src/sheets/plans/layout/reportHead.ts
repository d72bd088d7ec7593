import { formatDate, text } from '../../../locales';
import { block, textRow } from './blocks';
import { customerColumn, formulaText } from './formulas';
import type { CustomerPlace, ReportSources } from '../reportSources';
import type { PlannedBlock } from './sheetPlan';

/** Rows that the head of a report takes. */
export const HEAD_ROWS = 3;

/**
 * What stands above every report: its title, by which scheme and when the customers were graded, and a line that speaks up
 * as soon as their numbers are others than those the report was made of.
 */
export function reportHead(title: string, sources: ReportSources): readonly PlannedBlock[] {
  const { grades, place } = sources;
  const { language } = grades.scheme;
  return [
    textRow(0, 0, [title], 'title'),
    textRow(1, 0, [schemeLine(sources)], 'subtitle'),
    block(2, 0, [[changed(place, text(language, 'report.changed'))]], ['warning']),
  ];
}

/** By which scheme and when the customers were graded. */
export function schemeLine({ grades, gradedOn, isStale }: ReportSources): string {
  const { scheme, asOf } = grades;
  const { language } = scheme;
  const said = [
    text(language, 'legend.scheme', { name: scheme.names[language], version: scheme.version }),
    ...(asOf === undefined ? [] : [text(language, 'legend.asOf', { date: formatDate(language, asOf) })]),
    text(language, 'legend.gradedOn', { date: formatDate(language, gradedOn) }),
    ...(isStale ? [text(language, 'report.stale')] : []),
  ];
  return said.join('   ');
}

/** A text that shows once a column sums up to something else; sums may differ in their last digits. */
function changed(place: CustomerPlace, sentence: string): string {
  const checks = Object.entries(place.sums).map(([indicator, sum]) => {
    const column = customerColumn(place, place.indicators[indicator] ?? 0);
    return `ABS(SUM(${column})-(${sum}))>${Math.max(1e-9, Math.abs(sum) * 1e-12)}`;
  });
  return checks.length === 0 ? '' : `=IF(OR(${checks.join(',')}),${formulaText(sentence)},"")`;
}

/** What stands at the foot of every printed page. */
export function reportFooter(title: string, { grades: { scheme } }: ReportSources): string {
  return `${title} · ${scheme.names[scheme.language]} ${scheme.version}`;
}
