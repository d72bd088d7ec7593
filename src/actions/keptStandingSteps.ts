import type { Grades } from '../grading/types';
import { standingOf, standingTextSteps } from '../sheets';
import type { GradingMemory } from './gradingMemory';

/** What the workbook is to remember after a grading: the standing it started from, and its own. Made in steps. */
export function* keptStandingSteps(
  grades: Grades,
  { days, keys, earlier, manual, made }: GradingMemory,
): Generator<void, readonly string[], void> {
  const words = [...new Set([...manual.words.values(), ...manual.absent])];
  const identity = { ids: keys.known, isByRow: keys.isByRow };
  const standing = standingOf(grades, identity, days, earlier?.isEarlier ? earlier.previous : undefined, words);
  yield;
  return [...(earlier?.standing.texts ?? []), ...(yield* standingTextSteps(standing, made))];
}
