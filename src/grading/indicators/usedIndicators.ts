import type { Condition, Scheme } from '../scheme';

/**
 * The ids of the indicators a grading reads, each once: those that decide, and the dates that the as-of date is taken
 * from. What they are derived from is not among them.
 */
export function usedIndicators(scheme: Scheme): readonly string[] {
  const dates = scheme.indicators.filter(({ kind }) => kind === 'date').map(({ id }) => id);
  return [...new Set([...decidingIndicators(scheme), ...dates])];
}

/** The ids of the indicators that decide, each once: terms, amounts of cuts and of the summary, gates. */
export function decidingIndicators(scheme: Scheme): readonly string[] {
  return [
    ...new Set([
      ...scheme.composites.flatMap((composite) => composite.terms.map((term) => term.indicator)),
      ...scheme.cuts.flatMap((cut) => (cut.method === 'pareto' ? [cut.amount] : [])),
      ...scheme.gates.flatMap((gate) => [...(gate.needs ?? []), ...namedIn(gate.when)]),
      ...(scheme.amount === undefined ? [] : [scheme.amount]),
    ]),
  ];
}

/** The ids of the indicators a condition names, each once. */
export function namedIn(condition: Condition): readonly string[] {
  if ('indicator' in condition) return [condition.indicator];
  if ('not' in condition) return namedIn(condition.not);
  const within = 'all' in condition ? condition.all : condition.any;
  return [...new Set(within.flatMap((part) => namedIn(part)))];
}
