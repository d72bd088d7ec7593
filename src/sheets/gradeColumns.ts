import type { Explainer } from '../grading';
import type { Language } from '../grading/scheme';
import type { Grades, Scheme } from '../grading/types';
import { basisWriter, text } from '../locales';
import { changeOf } from './standing/changeOf';
import type { EarlierTiers } from './standing/earlierTierSteps';
import type { ManualByCustomer } from './standing/manualByCustomer';
import { textWidth } from './textWidth';

/** What a column that a grading writes is for; an axis is named by its composite. */
export type GradeColumnKey =
  'tier' | 'score' | 'basis' | 'strategy' | 'verdict' | 'previous' | 'change' | `axis.${string}`;

/** What a grading knows beside its grades. */
export interface Remembered {
  /** How the customers stood before; undefined: they were not graded before. */
  readonly earlier?: Pick<EarlierTiers, 'shown'>;
  /** What people typed about a customer's tier. */
  readonly manual: Pick<ManualByCustomer, 'words'>;
}

/** A column to write: what stands above it and in it. */
export interface GradeColumn {
  readonly key: GradeColumnKey;
  readonly title: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** The cell of customer i; undefined: blank. */
  readonly cell: (customer: number) => string | number | undefined;
}

const SCORE_FORMAT = '0.0';

/** Stands where a customer has no tier: a blank cell would let the long text on its left run over it. */
const NOTHING = '—';

/** The number format of a column's cells; undefined: texts. */
export function numberFormatOf(key: GradeColumnKey): string | undefined {
  return key === 'score' || key.startsWith('axis.') ? SCORE_FORMAT : undefined;
}

/**
 * The columns that a grading writes, left to right, in the scheme's language: tier, score, the axes of a matrix, basis,
 * strategy, verdict; at a re-grade the previous tier and how it changed. Short ones come last, so that the long texts
 * before them are cut off instead of running on.
 *
 * @param explainer of the same grades
 */
export function gradeColumns(
  grades: Grades,
  explainer: Explainer,
  { earlier, manual }: Remembered,
): readonly GradeColumn[] {
  const { scheme } = grades;
  const { language } = scheme;
  const tierOf = (customer: number) => scheme.tiers[grades.tiers[customer] ?? -1];
  const basis = basisWriter(language, scheme);
  const axes = scheme.composites.filter(({ id }) => id !== scheme.score);
  const columns: GradeColumn[] = [
    {
      key: 'tier',
      title: text(language, 'column.tier'),
      width: tierWidth(scheme, language),
      cell: (customer) => tierOf(customer)?.names[language],
    },
  ];
  if (scheme.score !== undefined) {
    columns.push(scoreColumn('score', scoreTitle(scheme), grades.scores));
  }
  for (const { id, names } of axes) {
    const title = text(language, 'column.axis', { name: names[language] });
    columns.push(scoreColumn(`axis.${id}`, title, grades.composites[id] ?? new Float64Array()));
  }
  columns.push(
    {
      key: 'basis',
      title: text(language, 'column.basis'),
      width: 48,
      cell: (customer) => basis(explainer(customer), manual.words.get(customer)?.reason),
    },
    {
      key: 'strategy',
      title: text(language, 'column.strategy'),
      width: 40,
      cell: (customer) => tierOf(customer)?.strategy[language] ?? NOTHING,
    },
  );
  if (scheme.tiers.some(({ verdict }) => verdict)) {
    columns.push({
      key: 'verdict',
      title: text(language, 'column.verdict'),
      width: language === 'en' ? 24 : 12,
      cell: (customer) => {
        const verdict = tierOf(customer)?.verdict;
        return verdict ? text(language, `verdict.${verdict}`) : NOTHING;
      },
    });
  }
  if (earlier) columns.push(...changeColumns(grades, earlier.shown));
  return columns;
}

/** The tier a customer had at the grading before, and how it changed. */
function changeColumns({ scheme, tiers }: Grades, shown: Int16Array): readonly GradeColumn[] {
  const { language } = scheme;
  return [
    {
      key: 'previous',
      title: text(language, 'column.previous'),
      width: tierWidth(scheme, language),
      cell: (customer) => scheme.tiers[shown[customer] ?? -1]?.names[language] ?? NOTHING,
    },
    {
      key: 'change',
      title: text(language, 'column.change'),
      width: language === 'en' ? 14 : 10,
      cell: (customer) => {
        const change = changeOf(shown[customer] ?? -1, tiers[customer] ?? -1);
        return change ? text(language, `change.${change}`) : NOTHING;
      },
    },
  ];
}

/** The final score; of which composite, where there are others. */
function scoreTitle({ language, score, composites }: Scheme): string {
  const name = composites.length > 1 ? composites.find(({ id }) => id === score)?.names[language] : undefined;
  return name === undefined ? text(language, 'column.score') : text(language, 'column.scoreOf', { name });
}

function scoreColumn(key: GradeColumnKey, title: string, scores: Float64Array): GradeColumn {
  return {
    key,
    title,
    width: Math.max(10, textWidth(title) + 4),
    cell: (customer) => {
      const score = scores[customer];
      return score === undefined || Number.isNaN(score) ? undefined : score;
    },
  };
}

function tierWidth(scheme: Scheme, language: Language): number {
  const titles = [...scheme.tiers.map(({ names }) => names[language]), text(language, 'column.tier')];
  return Math.max(...titles.map(textWidth)) + 4;
}
