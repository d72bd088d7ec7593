import { summarise } from '../../../grading';
import { formatDate, text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { ColouredArea, PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

/** A small table, a row per tier with its name in the first column. */
export interface MigrationTable {
  /** Column of the tiers' names. */
  readonly column: number;
  readonly blocks: readonly PlannedBlock[];
  readonly coloured: readonly ColouredArea[];
  readonly rows: number;
}

interface Figures {
  readonly column: number;
  readonly headings: readonly string[];
  /** By tier, without its name. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Rows below them, named. */
  readonly more: readonly (readonly PlannedCell[])[];
}

/**
 * How customers moved between the tiers since the grading before: the matrix, where it finds room; else what came into
 * and went out of each tier. At a first grading how many each tier has.
 *
 * @param row its first row
 * @param wide column that takes the tiers' names where the columns right of it are enough
 * @param left first column that may be taken else
 * @param end beyond the last column
 */
export function migrationTable(
  sources: ReportSources,
  row: number,
  { wide, left, end }: { readonly wide: number; readonly left: number; readonly end: number },
): MigrationTable {
  const { tiers, language } = sources.grades.scheme;
  const { earlier } = sources.remembered;
  const title = earlier
    ? text(language, 'report.review.migration', { date: formatDate(language, earlier.madeOn) })
    : text(language, 'report.review.tiers');
  const figures = figuresOf(sources, { wide, left, end });
  const { column, headings, rows, more } = figures;
  const named = rows.map((cells, index) => [literalText(tiers[index]?.names[language] ?? ''), ...cells]);
  const styled = (first: StyleName, others: StyleName) =>
    headings.map((_, index): StyleName => (index === 0 ? first : others));
  const below = row + 2 + tiers.length;
  return {
    column,
    blocks: [
      textRow(row, column, [title], 'section'),
      textRow(row + 1, column, headings, 'heading'),
      block(row + 2, column, named, styled('label', 'count')),
      block(below, column, more, styled('totalText', 'totalCount')),
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: row + 2 + index, column, rows: 1, columns: 1, ...colour })),
    rows: 2 + tiers.length + more.length,
  };
}

function figuresOf(
  sources: ReportSources,
  { wide, left, end }: { readonly wide: number; readonly left: number; readonly end: number },
): Figures {
  const { grades, remembered } = sources;
  const { language, tiers } = grades.scheme;
  const label = (key: 'tier' | 'now' | 'before' | 'in' | 'out' | 'previously' | 'noneBefore') =>
    text(language, `report.review.${key}`);
  const total = text(language, 'report.total');
  const counts = summarise(grades).map(({ count }) => count);
  if (!remembered.earlier) {
    const rows = counts.map((count) => [count]);
    return { column: wide, headings: [label('tier'), label('now')], rows, more: [[total, sum(counts)]] };
  }
  const moved = migration(sources);
  const narrow = end - wide - 1;
  const column = tiers.length <= narrow ? wide : left;
  if (tiers.length <= end - column - 1) {
    const line = (row: readonly number[] = []) => tiers.map((_, to): PlannedCell => row[to] || '');
    const joined = moved[tiers.length] ?? [];
    const isNobody = joined.slice(0, tiers.length).every((count) => count === 0);
    return {
      column,
      headings: [label('previously'), ...tiers.map(({ names }) => names[language])],
      rows: tiers.map((_, from) => line(moved[from])),
      more: [...(isNobody ? [] : [[label('noneBefore'), ...line(joined)]]), [total, ...counts]],
    };
  }
  const before = tiers.map((_, tier) => sum(moved[tier] ?? []));
  const rows = tiers.map((_, tier) => {
    const stayed = moved[tier]?.[tier] ?? 0;
    const [was = 0, is = 0] = [before[tier], counts[tier]];
    return [is, was, is - stayed, was - stayed].slice(0, narrow);
  });
  const keys = (['now', 'before', 'in', 'out'] as const).slice(0, narrow);
  return {
    column: wide,
    headings: [label('tier'), ...keys.map(label)],
    rows,
    more: [[total, ...keys.map((_, index) => sum(rows.map((row) => row[index] ?? 0)))]],
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Customers by tier before and now, the last row and column for those without: a hundred thousand within a turn, whom
 * looking up by number would hold up for several.
 */
function migration({ grades, remembered: { earlier } }: ReportSources): readonly (readonly number[])[] {
  const count = grades.scheme.tiers.length;
  const counts = Array.from({ length: count + 1 }, () => new Array<number>(count + 1).fill(0));
  const placeOf = (tiers: Int16Array | undefined, customer: number) => {
    const tier = tiers?.[customer] ?? -1;
    return tier < 0 ? count : tier;
  };
  for (let customer = 0; customer < grades.rowCount; customer++) {
    const line = counts[placeOf(earlier?.shown, customer)];
    const to = placeOf(grades.tiers, customer);
    if (line) line[to] = (line[to] ?? 0) + 1;
  }
  return counts;
}
