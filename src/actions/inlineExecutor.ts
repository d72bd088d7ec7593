import { gradeSteps } from '../grading';
import type { Executor } from './types/Executor';
import { inTurns } from '../excel';

/** Computes on this thread, giving others a turn in between. */
export const inlineExecutor: Executor = {
  grade: (columns, scheme, options, steps) => inTurns(gradeSteps(columns, scheme, options), steps),
};
