import type { Grades } from '../types';

/** What a finished grading is looked through for. */
export type Finished = Omit<Grades, 'issues'>;
