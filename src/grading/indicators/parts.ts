import type { Derivation } from '../scheme';

/**
 * The ids of the indicators a derivation names, each once, in the order they are named.
 *
 * @example parts({ op: 'divide', of: ['amount', { op: 'add', of: ['orders', 1] }] }) // ['amount', 'orders']
 */
export function parts(derivation: Derivation): readonly string[] {
  if (typeof derivation === 'string') return [derivation];
  if (typeof derivation === 'number') return [];
  return [...new Set(derivation.of.flatMap((part) => parts(part)))];
}
