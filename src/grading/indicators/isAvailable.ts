import type { Scheme } from '../scheme';
import { parts } from './parts';

/**
 * Whether an indicator can be had: from a column of its own, or derived from others that can be had.
 *
 * @param present ids of the indicators that have a column
 */
export function isAvailable(scheme: Scheme, present: ReadonlySet<string>, id: string): boolean {
  // Many may be derived from one: each is asked once.
  const told = new Map<string, boolean>();
  const canBeHad = (part: string): boolean => {
    const known = told.get(part);
    if (known !== undefined) return known;
    const derivation = scheme.indicators.find((indicator) => indicator.id === part)?.derive;
    const found = present.has(part) || (derivation !== undefined && parts(derivation).every(canBeHad));
    told.set(part, found);
    return found;
  };
  return canBeHad(id);
}
