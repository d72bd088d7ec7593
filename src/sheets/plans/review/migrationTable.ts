import { compare, summarise } from '../../../grading';
import { formatDate, text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../blocks';
import type { ReportSources } from '../reportSources';
import type { StyleName } from '../styles';
import type { ColouredArea, PlannedBlock, PlannedCell } from '../sheetPlan';

/** A small table with a row per tier, the tiers' names in its first column. */
export interface TierTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** By tier, without its name; and below them a row of their own, where there is one. */
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly last?: readonly PlannedCell[];
}

/** Where so many columns are free, the whole matrix is shown; else what came into and went out of each tier. */
export function tierTable(sources: ReportSources, columns: number): TierTable {
  const { grades, remembered } = sources;
  const { language, tiers } = grades.scheme;
  const { earlier } = remembered;
  const label = (key: 'tier' | 'now' | 'before' | 'in' | 'out' | 'previously' | 'noneBefore') =>
    text(language, `report.review.${key}`);
  const counts = summarise(grades).map(({ count }) => count);
  if (!earlier) {
    return {
      title: text(language, 'report.review.tiers'),
      headings: [label('tier'), label('now')],
      rows: counts.map((count) => [count]),
    };
  }
  const title = text(language, 'report.review.migration', { date: dateOf(sources) });
  const moved = migration(sources);
  const none = moved[tiers.length] ?? [];
  if (tiers.length + 2 <= columns) {
    const line = (row: readonly number[]): readonly PlannedCell[] => [
      ...tiers.map((_, to) => row[to] || ''),
      sum(row.slice(0, tiers.length)),
    ];
    return {
      title,
      headings: [label('previously'), ...tiers.map(({ names }) => names[language]), text(language, 'report.total')],
      rows: tiers.map((_, from) => line(moved[from] ?? [])),
      last: [literalText(label('noneBefore')), ...line(none)],
    };
  }
  return {
    title,
    headings: [label('tier'), label('before'), label('out'), label('in'), label('now')],
    rows: tiers.map((_, tier) => {
      const before = sum(moved[tier] ?? []);
      const stayed = moved[tier]?.[tier] ?? 0;
      const now = counts[tier] ?? 0;
      return [before, before - stayed, now - stayed, now];
    }),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Customers by tier before and now; those without a tier before, or not in that grading, in the last row. */
function migration({ grades, remembered: { earlier } }: ReportSources): readonly (readonly number[])[] {
  const ids = Array.from(grades.tiers, (_, customer) => String(customer));
  const tiers = earlier?.shown ?? new Int16Array(ids.length).fill(-1);
  return compare({ ids, grades: { scheme: grades.scheme, tiers } }, { ids, grades }).counts;
}

function dateOf({ grades: { scheme }, remembered: { earlier } }: ReportSources): string {
  return earlier ? formatDate(scheme.language, earlier.date) : '';
}

/** A table of tiers as blocks. @returns also the rows it takes, and where the tiers' names stand */
export function tierTableBlocks(
  sources: ReportSources,
  row: number,
  column: number,
  columns: number,
): { readonly blocks: readonly PlannedBlock[]; readonly coloured: readonly ColouredArea[]; readonly rows: number } {
  const { tiers, language } = sources.grades.scheme;
  const { title, headings, rows, last } = tierTable(sources, columns);
  const lines = rows.map((cells, index) => [literalText(tiers[index]?.names[language] ?? ''), ...cells]);
  const styles = headings.map((_, index): StyleName => (index === 0 ? 'label' : 'count'));
  return {
    blocks: [
      textRow(row, column, [title], 'section'),
      textRow(row + 1, column, headings, 'heading'),
      block(row + 2, column, lines, styles),
      ...(last ? [block(row + 2 + tiers.length, column, [last], styles)] : []),
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: row + 2 + index, column, rows: 1, columns: 1, ...colour })),
    rows: 2 + tiers.length + (last ? 1 : 0),
  };
}
