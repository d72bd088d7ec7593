/** The worker's own entry: grades what it is sent and sends the grades back. */
import { grade } from '../grading';
import type { Columns, GradeOptions, Scheme } from '../grading/types';

/** What the worker is asked. */
export interface GradeRequest {
  readonly columns: Columns;
  readonly scheme: Scheme;
  readonly options: GradeOptions;
}

addEventListener('message', ({ data }: MessageEvent<GradeRequest>) => {
  postMessage(grade(data.columns, data.scheme, data.options));
});
