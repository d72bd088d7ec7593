import type { Scheme } from '../scheme';
import { parts } from './parts';

/**
 * Whether an indicator can be had: from a column of its own, or derived from others that can be had.
 *
 * @param present ids of the indicators that have a column
 */
export function isAvailable(scheme: Scheme, present: ReadonlySet<string>, id: string): boolean {
  if (present.has(id)) return true;
  const derivation = scheme.indicators.find((indicator) => indicator.id === id)?.derive;
  return derivation !== undefined && parts(derivation).every((part) => isAvailable(scheme, present, part));
}
