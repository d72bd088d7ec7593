import { sortedPresent } from '../degrees/sortedPresent';
import { finiteAmounts } from './finiteAmounts';

/**
 * The amounts above zero, ascending, fit to be added up: what inequality is measured over.
 *
 * @param amounts one per row, NaN where missing; left unchanged
 * @example positiveAmounts(Float64Array.of(3, -2, NaN, 0, 1)) // Float64Array.of(1, 3)
 */
export function positiveAmounts(amounts: Float64Array): Float64Array {
  return sortedPresent(finiteAmounts(amounts).map((amount) => (amount > 0 ? amount : NaN)));
}
