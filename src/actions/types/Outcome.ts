import type { Scheme } from '../../grading/types';
import type { Preview } from './Preview';

/** One customer's grade, as the headless command prints it. */
export interface CustomerGrade {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly tier: string | null;
  readonly score: number | null;
  readonly composites: Readonly<Record<string, number>>;
  readonly bins: Readonly<Record<string, number>>;
  readonly gate: string | null;
}

export interface Outcome extends Preview {
  readonly scheme: Scheme;
  readonly sheet: string;
  /** The data graded, `A1:J794`. */
  readonly range: string;
  /** Where the grades stand, `K1:P794`. */
  readonly written: string;
  readonly customers: () => readonly CustomerGrade[];
}
