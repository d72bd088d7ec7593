import type { Cut } from '../scheme';
import type { Cell } from './tableCoverage';

/**
 * A combination of bins as a person writes it down.
 *
 * @param cuts the axes of the cell
 * @example cellText([{ composite: 'value', method: 'median' }, { composite: 'potential', method: 'median' }], [2, 1]) // 'value=2, potential=1'
 */
export function cellText(cuts: readonly Cut[], cell: Cell): string {
  return cuts.map(({ composite }, index) => `${composite}=${cell[index] ?? 0}`).join(', ');
}
