import type { Explanation, Grades } from '../types';
import { explainerOf } from './explainer';
import { readyGrading } from './readyGrading';

/**
 * Why one row stands where it stands: every composite with the points of its indicators, its rank, and what decided.
 * Works on grades that crossed a structured clone as well; what all rows share is worked out at the first call.
 *
 * @param row zero-based
 * @throws RangeError "explain requires a row of the grades"
 */
export function explain(grades: Grades, row: number): Explanation {
  return explainerOf(readyGrading(grades))(row);
}
