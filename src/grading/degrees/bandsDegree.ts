import type { Band } from '../scheme';
import type { Degree } from './Degree';

/**
 * Degree of the highest band whose `from` is at or below the value; `below` under the lowest.
 *
 * @param bands ascending by `from`
 * @example bandsDegree(0, [{ from: 10, degree: 60 }, { from: 20, degree: 100 }])(19.99) // 60
 */
export function bandsDegree(below: number, bands: readonly Band[]): Degree {
  return (value) => {
    let degree = below;
    for (const band of bands) {
      if (value < band.from) break;
      degree = band.degree;
    }
    return degree;
  };
}
