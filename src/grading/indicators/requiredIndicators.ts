import type { Scheme } from '../scheme';

/**
 * The ids of the indicators a scheme cannot grade without, in a column of their own or derived: the terms that are not
 * optional, the amounts of Pareto cuts, what a gate needs.
 */
export function requiredIndicators(scheme: Scheme): readonly string[] {
  return [
    ...new Set([
      ...scheme.composites.flatMap(({ terms }) => terms.filter((term) => !term.optional).map((term) => term.indicator)),
      ...scheme.cuts.flatMap((cut) => (cut.method === 'pareto' ? [cut.amount] : [])),
      ...scheme.gates.flatMap((gate) => gate.needs ?? []),
    ]),
  ];
}
