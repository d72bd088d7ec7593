import { inlineExecutor } from './inlineExecutor';
import type { Executor } from './types/Executor';

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
