import { measuredBy } from '../cuts/measuredBy';
import type { Condition, Decision, Scheme } from '../scheme';

/**
 * The ids of the indicators a grading reads, each once: those that decide, and the dates that the as-of date is taken
 * from. What they are derived from is not among them.
 */
export function usedIndicators(scheme: Scheme): readonly string[] {
  const dates = scheme.indicators.filter(({ kind }) => kind === 'date').map(({ id }) => id);
  return [...new Set([...decidingIndicators(scheme), ...dates, ...(scheme.levels?.rollUp ?? [])])];
}

/** The ids of the indicators that decide, each once: terms, cuts, the amount of the summary, gates, decision, levels. */
export function decidingIndicators({ composites, cuts, gates, decide, levels, amount }: Scheme): readonly string[] {
  return [
    ...new Set([
      ...composites.flatMap((composite) => composite.terms.map((term) => term.indicator)),
      ...cuts.flatMap((cut) => measuredBy(cut) ?? []),
      ...gates.flatMap((gate) => [...(gate.needs ?? []), ...namedIn(gate.when)]),
      ...decisionIndicators(decide),
      ...(levels === undefined ? [] : [levels.indicator]),
      ...(amount === undefined ? [] : [amount]),
    ]),
  ];
}

/** The ids of the indicators a decision itself looks at; a table and clusters look at composites. */
export function decisionIndicators(decide: Decision): readonly string[] {
  if (decide.kind === 'ladder') {
    return [...new Set([...(decide.needs ?? []), ...decide.rungs.flatMap(({ requires }) => namedIn(requires))])];
  }
  if (decide.kind !== 'given') return [];
  const { since, extension, reassign } = decide.validity ?? {};
  return [decide.indicator, since, extension?.indicator, ...(reassign === undefined ? [] : namedIn(reassign))].filter(
    (id) => id !== undefined,
  );
}

/** The ids of the indicators a condition names, each once. */
export function namedIn(condition: Condition): readonly string[] {
  if ('indicator' in condition) return [condition.indicator];
  if ('not' in condition) return namedIn(condition.not);
  const within = 'all' in condition ? condition.all : condition.any;
  return [...new Set(within.flatMap((part) => namedIn(part)))];
}
