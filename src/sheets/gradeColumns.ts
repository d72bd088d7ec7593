import type { Explainer } from '../grading';
import type { Language } from '../grading/scheme';
import type { Grades, Scheme } from '../grading/types';
import { basisWriter, text } from '../locales';
import { textWidth } from './textWidth';

/** What a column that a grading writes is for; an axis is named by its composite. */
export type GradeColumnKey = 'tier' | 'score' | 'basis' | 'strategy' | 'verdict' | `axis.${string}`;

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
 * strategy, verdict. The verdict comes last: it is short, so the long texts before it are cut off instead of running on.
 *
 * @param explainer of the same grades
 */
export function gradeColumns(grades: Grades, explainer: Explainer): readonly GradeColumn[] {
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
      cell: (customer) => basis(explainer(customer)),
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
  return columns;
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
