import type { Grades } from '../grading/types';
import type { Executor } from './types/Executor';
import type { GradeRequest } from './gradeWorker';
import { inlineExecutor } from './inlineExecutor';

/** One request to a fresh worker; cancelling ends it. */
function graded(request: GradeRequest, signal: AbortSignal | undefined): Promise<Grades> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./gradeWorker.ts', import.meta.url));
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<Grades>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });
}

/**
 * Computes in a worker, so that the pane answers meanwhile. Where the worker cannot start or fails this thread computes:
 * an error of the engine then shows with its own stack.
 */
export function workerExecutor(): Executor {
  return {
    grade: async (columns, scheme, options, steps) => {
      try {
        return await graded({ columns, scheme, options }, steps.signal);
      } catch {
        steps.signal?.throwIfAborted();
        return inlineExecutor.grade(columns, scheme, options, steps);
      }
    },
  };
}
