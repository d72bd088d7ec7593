import { FURTHEST, MOST_JUDGED, RECIPROCAL_TOLERANCE, ahpWeights } from '../weights/ahpWeights';
import type { Composite } from '../scheme';
import type { SchemeProblem } from '../types';
import { rounded, sum, SUM_TOLERANCE } from './numberProblems';
import { problem, type Check, type Path } from './problem';

/** Saaty: above it judgements contradict each other too much to mean anything. */
const MOST_INCONSISTENT = 0.1;

/**
 * Typed weights that do not sum to 1 (`weightsSum`) or weigh nothing (`weightZero`), weights typed where they are
 * derived (`weightUnwanted`), judgements of importance that give none.
 */
export const weightProblems: Check = (scheme) =>
  scheme.composites.flatMap((composite, index) => {
    const path = ['composites', index];
    if (composite.weights === undefined) return typedProblems(composite, [...path, 'terms']);
    const { method } = composite.weights;
    return [
      ...composite.terms.flatMap(({ indicator, weight }, at) =>
        weight === 0 ? [] : [problem([...path, 'terms', at, 'weight'], 'weightUnwanted', { indicator, method })],
      ),
      ...(composite.weights.method === 'ahp'
        ? judgementProblems(composite.weights, composite.terms.length, [...path, 'weights', 'judgements'])
        : []),
    ];
  });

function typedProblems({ id, terms }: Composite, path: Path): readonly SchemeProblem[] {
  const total = sum(terms.map(({ weight }) => weight));
  return [
    ...(Math.abs(total - 1) > SUM_TOLERANCE
      ? [problem(path, 'weightsSum', { composite: id, sum: rounded(total) })]
      : []),
    ...terms.flatMap(({ indicator, weight }, at) =>
      weight > 0 ? [] : [problem([...path, at, 'weight'], 'weightZero', { indicator })],
    ),
  ];
}

interface Judgements {
  readonly judgements: readonly (readonly number[])[];
  readonly insist?: boolean;
}

function judgementProblems({ judgements, insist }: Judgements, count: number, path: Path): readonly SchemeProblem[] {
  if (count > MOST_JUDGED) return [problem(path, 'tooMany', { maximum: MOST_JUDGED })];
  if (judgements.length !== count || judgements.some((row) => row.length !== count)) {
    return [problem(path, 'judgementsSize', { count })];
  }
  const wrong = judgements.flatMap((row, at) =>
    row.flatMap((judgement, to) => {
      const place = [...path, at, to];
      if (!(judgement >= 1 / FURTHEST && judgement <= FURTHEST)) return [problem(place, 'judgementInvalid')];
      const back = judgements[to]?.[at] ?? NaN;
      if (Math.abs(judgement * back - 1) <= RECIPROCAL_TOLERANCE || at > to) return [];
      return [problem(place, 'judgementNotReciprocal', { judgement, back, row: at + 1, column: to + 1 })];
    }),
  );
  if (wrong.length > 0 || insist === true) return wrong;
  const ratio = ahpWeights(judgements).consistencyRatio;
  if (ratio <= MOST_INCONSISTENT) return [];
  return [problem(path, 'judgementsInconsistent', { ratio: Math.ceil(ratio * 1000) / 1000, most: MOST_INCONSISTENT })];
}
