import type { Scheme } from '../scheme';
import { isAvailable } from './isAvailable';
import { parts } from './parts';
import { requiredIndicators } from './requiredIndicators';

/** What a scheme wants of one indicator, given the columns there are. */
export interface IndicatorNeed {
  readonly indicator: string;
  /**
   * `required`: the scheme cannot grade without it and it cannot be derived from the columns there are; or it is
   * required and has its column. `derived`: it has no column and will be computed. `optional`: everything else.
   */
  readonly need: 'required' | 'optional' | 'derived';
  /** Ids of the indicators it is, or could be, derived from; empty where it cannot be. */
  readonly from: readonly string[];
}

/**
 * What the "confirm the columns" step asks for, in the scheme's order.
 *
 * @param present ids of the indicators that have a column
 */
export function indicatorNeeds(scheme: Scheme, present: Iterable<string>): readonly IndicatorNeed[] {
  const columns = new Set(present);
  const required = new Set(requiredIndicators(scheme));
  return scheme.indicators.map(({ id, derive }) => {
    const isDerived = !columns.has(id) && isAvailable(scheme, columns, id);
    const need = isDerived ? 'derived' : required.has(id) ? 'required' : 'optional';
    return { indicator: id, need, from: derive === undefined ? [] : parts(derive) };
  });
}
