import type { Cut, Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { kindProblems } from './kindProblems';
import { problem, type Check, type Path } from './problem';
import { repeated } from './repeated';
import { compositeProblems } from './unknownProblems';

/**
 * Cuts that cannot be made: a composite cut twice (`duplicateCut`) or unknown, an indicator in its place that has no
 * order, thresholds on a composite that no degree reaches (`thresholdBeyondScore`), a direction of a composite
 * (`directionUnwanted`).
 */
export const cutProblems: Check = (scheme) => [
  ...repeated(scheme.cuts.map(({ composite }) => composite)).map((index) =>
    problem(['cuts', index, 'composite'], 'duplicateCut', { composite: scheme.cuts[index]?.composite ?? '' }),
  ),
  ...scheme.cuts.flatMap((cut, index) => problemsOf(scheme, cut, ['cuts', index])),
];

function problemsOf(scheme: Scheme, cut: Cut, path: Path): readonly SchemeProblem[] {
  const unknown = compositeProblems(scheme, cut.composite, [...path, 'composite']);
  if (cut.method === 'pareto') return [...unknown, ...kindProblems(scheme, cut.amount, 'number', [...path, 'amount'])];
  if (cut.method === 'share' || cut.method === 'capacity') return unknown;
  if (cut.of !== undefined) return [...unknown, ...kindProblems(scheme, cut.of, 'measure', [...path, 'of'])];
  return [
    ...unknown,
    ...(cut.direction === undefined ? [] : [problem([...path, 'direction'], 'directionUnwanted')]),
    ...(cut.method === 'absolute'
      ? cut.thresholds.flatMap((value, at) =>
          value >= 0 && value <= 100
            ? []
            : [problem([...path, 'thresholds', at], 'thresholdBeyondScore', { value, composite: cut.composite })],
        )
      : []),
  ];
}
