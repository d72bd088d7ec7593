import { explainerSteps, type Explainer } from './explainer';
import type { Explanation, Grades } from './types';

/** What all rows share is worked out once per grading, not once per row. Held as long as the grades themselves. */
const explainers = new WeakMap<Grades, Explainer>();

/**
 * Why one row stands where it stands: every composite with the points of its indicators, and what decided. Works on
 * grades that crossed a structured clone as well; what all rows share is worked out at the first call.
 *
 * @param row zero-based
 * @throws RangeError "explain requires a row of the grades"
 */
export function explain(grades: Grades, row: number): Explanation {
  const explainer = explainers.get(grades) ?? newExplainer(grades);
  explainers.set(grades, explainer);
  return explainer(row);
}

function newExplainer(grades: Grades): Explainer {
  const steps = explainerSteps(grades);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
