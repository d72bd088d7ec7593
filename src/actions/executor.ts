import type { Columns, GradeOptions, Grades, Scheme } from '../grading/types';
import type { Steps } from '../excel';
import { inlineExecutor } from './inlineExecutor';

/** Who computes grades: a worker, or this thread in small turns. */
export interface Executor {
  readonly grade: (columns: Columns, scheme: Scheme, options: GradeOptions, steps: Steps) => Promise<Grades>;
}

let chosen: Executor | undefined;

/** Makes another executor compute from now on; undefined: the one that fits the place again. */
export function useExecutor(executor: Executor | undefined): void {
  chosen = executor;
}

/** The executor in use: a worker where there are workers. */
export async function executor(): Promise<Executor> {
  chosen ??= typeof Worker === 'undefined' ? inlineExecutor : (await import('./workerExecutor')).workerExecutor();
  return chosen;
}
