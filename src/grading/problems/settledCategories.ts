import type { Condition, Gate } from '../scheme';

/**
 * The categories of an indicator that are enough for a `set` gate to take a row out: what is typed there is no tier but
 * ends the matter, such as a deal.
 *
 * @param indicator id of a category
 */
export function settledCategories(gates: readonly Gate[], indicator: string): readonly string[] {
  const named = (condition: Condition): readonly string[] => {
    if ('any' in condition) return condition.any.flatMap(named);
    return 'categories' in condition && condition.indicator === indicator ? condition.categories : [];
  };
  return gates.flatMap(({ kind, when }) => (kind === 'set' ? named(when) : []));
}
