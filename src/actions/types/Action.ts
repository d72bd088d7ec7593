import type { Language } from '../../grading/types';
import type { RunOptions } from './RunOptions';

/**
 * The one list that feeds pane, ribbon and headless command: id (as in the manifest), and what it does when called
 * with nothing but the workbook as it stands.
 */
export interface Action {
  readonly id: 'openPane' | 'grade' | 'reports' | 'takeBack';
  /** Key of its label in `locales`. */
  readonly label: string;
  readonly run: (language: Language, options?: RunOptions) => Promise<void>;
}
