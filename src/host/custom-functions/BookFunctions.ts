import type { Formulas } from '../store/formulas';
import type { FunctionChannel } from './openCall';
import type { InvocationResult } from './resultValues';
import type { FunctionInfo } from './types';

/** The custom functions of a book's formulas. */
export interface BookFunctions {
  /**
   * Makes functions known; formulas that call them are calculated. Of two add-ins with one name the later has it.
   *
   * @param channel where they run
   * @returns how to take them away; the cells keep what they show until they are calculated again
   */
  register(functions: readonly FunctionInfo[], channel: FunctionChannel): () => void;
  /** Brings what functions answered. */
  deliver(results: readonly InvocationResult[]): void;
  /** Calls every function anew when everything is calculated next. */
  renew(): void;
  /**
   * Until everything is calculated and no function owes an answer.
   *
   * @param patience milliseconds after which an answer is waited for no longer; for ever unless given
   */
  idle(patience?: number): Promise<void>;
  /** Formulas as a file has them: custom functions under the names they have where their add-in is missing. */
  forFile(formulas: Formulas): Formulas;
  /** The sentence a function gave along with the error a cell shows. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  dispose(): void;
}
