import type { ProblemCode } from '../codes';
import { conditionIndicators } from './conditionIndicators';
import { problem, type Check } from './problem';

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/**
 * Names of indicators, composites and tiers that the scheme does not have (`unknownIndicator`, `unknownComposite`,
 * `unknownTier`), and texts where a number is needed (`notANumber`).
 */
export const referenceProblems: Check = (scheme) => {
  const { composites, cuts, gates, decide, tiers } = scheme;
  const kinds = new Map(scheme.indicators.map(({ id, kind }) => [id, kind]));

  const indicators: readonly Reference[] = [
    ...composites.flatMap(({ terms }, index) =>
      terms.map((term, at) => ({ path: ['composites', index, 'terms', at, 'indicator'], id: term.indicator })),
    ),
    ...cuts.flatMap((cut, index) =>
      cut.method === 'pareto' ? [{ path: ['cuts', index, 'amount'], id: cut.amount }] : [],
    ),
    ...gates.flatMap(({ when }, index) => conditionIndicators(when, ['gates', index, 'when'])),
    ...gates.flatMap(({ needs = [] }, index) => needs.map((id, at) => ({ path: ['gates', index, 'needs', at], id }))),
    ...(scheme.amount === undefined ? [] : [{ path: ['amount'], id: scheme.amount }]),
  ];
  const ofComposites: readonly Reference[] = [
    ...(scheme.score === undefined ? [] : [{ path: ['score'], id: scheme.score }]),
    ...cuts.map(({ composite }, index) => ({ path: ['cuts', index, 'composite'], id: composite })),
  ];
  const ofTiers: readonly Reference[] = [
    ...gates.map(({ tier }, index) => ({ path: ['gates', index, 'tier'], id: tier })),
    ...decide.rules.map(({ tier }, index) => ({ path: ['decide', 'rules', index, 'tier'], id: tier })),
  ];

  const unknown = (references: readonly Reference[], ids: readonly string[], code: ProblemCode) =>
    references.filter(({ id }) => !ids.includes(id)).map(({ path, id }) => problem(path, code, { id }));
  return [
    ...unknown(indicators, [...kinds.keys()], 'unknownIndicator'),
    ...indicators
      .filter(({ id }) => kinds.get(id) === 'text')
      .map(({ path, id }) => problem(path, 'notANumber', { id })),
    ...unknown(
      ofComposites,
      composites.map(({ id }) => id),
      'unknownComposite',
    ),
    ...unknown(
      ofTiers,
      tiers.map(({ id }) => id),
      'unknownTier',
    ),
  ];
};
