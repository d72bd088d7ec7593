import { measuredBy } from '../cuts/measuredBy';
import type { Scheme } from '../scheme';

/**
 * The ids of the indicators a scheme cannot grade without, in a column of their own or derived: the terms that are not
 * optional, what cuts are on, what a gate or a ladder needs, typed tiers and levels.
 */
export function requiredIndicators({ composites, cuts, gates, decide, levels }: Scheme): readonly string[] {
  return [
    ...new Set([
      ...composites.flatMap(({ terms }) => terms.filter((term) => !term.optional).map((term) => term.indicator)),
      ...cuts.flatMap((cut) => measuredBy(cut) ?? []),
      ...gates.flatMap((gate) => gate.needs ?? []),
      ...(decide.kind === 'ladder' ? (decide.needs ?? []) : []),
      ...(decide.kind === 'given' ? [decide.indicator] : []),
      ...(levels === undefined ? [] : [levels.indicator]),
    ]),
  ];
}
