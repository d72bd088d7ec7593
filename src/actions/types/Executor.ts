import type { Columns, GradeOptions, Grades, Scheme } from '../../grading/types';
import type { Steps } from '../../excel';

/** Who computes grades: a worker, or this thread in small turns. */
export interface Executor {
  readonly grade: (columns: Columns, scheme: Scheme, options: GradeOptions, steps: Steps) => Promise<Grades>;
}
