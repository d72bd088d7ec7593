import type { Language } from '../../grading/types';
import type { CellIssue } from './CellIssue';

export interface Progress {
  readonly phase: 'read' | 'compute' | 'write';
  /** 0–1 within the phase. */
  readonly done: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** What is worth knowing beside the result: a report left out, and why. Sentences: `locales`. */
  readonly onNote?: (note: Pick<CellIssue, 'code' | 'params'>) => void;
  /** Cancel between blocks; what was written so far is taken back. */
  readonly signal?: AbortSignal;
  /** What a refusal names columns in; the scheme's language where it is not given. */
  readonly language?: Language;
}
