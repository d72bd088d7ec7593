import type { Degree } from './Degree';

/**
 * Degree on the straight line from 0 at `floor` to 100 at `target`, clamped at both.
 *
 * @example linearDegree(50, 150)(100) // 50
 */
export function linearDegree(floor: number, target: number): Degree {
  return (value) => 100 * Math.min(1, Math.max(0, (value - floor) / (target - floor)));
}
