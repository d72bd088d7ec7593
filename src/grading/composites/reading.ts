import type { Term } from '../scheme';

/** How a term reads its indicator, as text: two terms with the same reading give the same degrees, whatever they weigh. */
export function reading({ indicator, direction, normalise, missing }: Term): string {
  return JSON.stringify([indicator, direction, normalise, missing]);
}
