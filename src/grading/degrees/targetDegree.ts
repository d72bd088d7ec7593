import type { Degree } from './Degree';

/**
 * Degree by closeness to a value that is best: 100 at the target, falling straight to 0 at `reach` away on either side.
 *
 * @param target in the unit of the indicator
 * @param reach in the same unit, above 0
 * @throws RangeError "targetDegree requires a target and a reach above 0"
 * @example targetDegree(30, 20)(45) // 25
 */
export function targetDegree(target: number, reach: number): Degree {
  if (!Number.isFinite(target) || !(reach > 0)) {
    throw new RangeError('targetDegree requires a target and a reach above 0');
  }
  return (value) => 100 * Math.max(0, 1 - Math.abs(value - target) / reach);
}
