import type { ManualTiers, Scheme } from '../../grading/types';
import type { ManualWord } from './standing';

/** What was typed, by customer. */
export interface ManualByCustomer {
  readonly tiers: ManualTiers;
  /** The word about each customer that there is one about. */
  readonly words: ReadonlyMap<number, ManualWord>;
  /** Those about customers who are not among these. */
  readonly absent: readonly ManualWord[];
}

/**
 * What people typed, in the order of the customers.
 *
 * @param ids the customers' numbers
 */
export function manualByCustomer(
  words: readonly ManualWord[],
  ids: readonly string[],
  { tiers }: Scheme,
): ManualByCustomer {
  const byId = new Map(words.map((word) => [word.id, word]));
  const found = new Set<string>();
  const byCustomer = new Map<number, ManualWord>();
  const overrides = new Int16Array(ids.length).fill(-1);
  const floors = new Int16Array(ids.length).fill(-1);
  ids.forEach((id, customer) => {
    const word = byId.get(id);
    if (!word) return;
    found.add(id);
    byCustomer.set(customer, word);
    overrides[customer] = tiers.findIndex((tier) => tier.id === word.override);
    floors[customer] = tiers.findIndex((tier) => tier.id === word.floor);
  });
  return { tiers: { overrides, floors }, words: byCustomer, absent: words.filter(({ id }) => !found.has(id)) };
}
