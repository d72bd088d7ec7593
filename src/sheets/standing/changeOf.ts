/** How a customer moved since the grading before; `joined`: had no tier then. */
export type Change = 'rose' | 'fell' | 'stayed' | 'joined';

/**
 * How a customer moved between two tiers.
 *
 * @param before index into the tiers, best first; −1: none
 * @param now the same; −1: not graded, which is no change of its own
 * @example changeOf(2, 0) // 'rose'
 */
export function changeOf(before: number, now: number): Change | undefined {
  if (now < 0) return undefined;
  if (before < 0) return 'joined';
  if (before === now) return 'stayed';
  return now < before ? 'rose' : 'fell';
}
