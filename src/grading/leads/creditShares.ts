/** What one salesperson gets of the credit, or the commission, for a lead that closed. */
export interface CreditShare {
  readonly owner: string;
  /** In [0, 1]; those of one lead sum to 1. */
  readonly share: number;
}

/**
 * Who gets the credit for a lead that went from hand to hand: half the first owner, half the one who closed it, nothing
 * those between. One owner, or one who had it first and closed it, gets all.
 *
 * @param owners in the order they had the lead, the one who closed it last; compared as trimmed text, blank ones do not
 *   count
 * @returns each owner once, in the order they first had it; none without owners
 * @example creditShares(['Li', 'Wang', 'Zhao'])
 *   // [{ owner: 'Li', share: 0.5 }, { owner: 'Wang', share: 0 }, { owner: 'Zhao', share: 0.5 }]
 */
export function creditShares(owners: readonly string[]): readonly CreditShare[] {
  const named = owners.map((owner) => owner.trim()).filter((owner) => owner !== '');
  const first = named[0];
  const last = named[named.length - 1];
  return [...new Set(named)].map((owner) => ({
    owner,
    share: (owner === first ? 0.5 : 0) + (owner === last ? 0.5 : 0),
  }));
}
