import type { BookData } from '../bookData';
import type { Host } from '../playHost';
import type { Book } from '../store/book';
import type { Session } from '../wire/session';
import type { CommandResult } from '../wire/desktop';

/**
 * The global `host` of a test: Excel from the other side. A test reads and writes through office.js (`Excel.run`) and asks
 * here for what a person would see or do. Every test begins with a new workbook of one empty sheet, `Sheet1`; what
 * `beforeAll` did to the book is gone by then.
 *
 * @example
 * /** @jest-environment <rootDir>/src/host/testing/environment.cjs *\/
 * it('doubles a cell', async () => {
 *   await Excel.run(async (context) => {
 *     context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[21, '=2*A1']];
 *     await context.sync();
 *   });
 *   expect(host.values('A1:B1')).toEqual([[21, 42]]);
 * });
 */
export interface TestHost {
  readonly book: Book;
  readonly session: Session;
  /** Language and theme: set before what is to see them. */
  readonly surroundings: Host['surroundings'];
  /** Another workbook, as if the person had opened it. */
  open(data: BookData): Promise<Book>;
  /** What cells hold. @param address `A1:B2` on the active sheet, or `Sheet2!A1` */
  values(address: string): readonly (readonly (string | number | boolean)[])[];
  /** Types into a sheet as the person does: events say so. */
  type(address: string, values: readonly (readonly (string | number | boolean)[])[]): Promise<void>;
  /** Selects cells as the person does. */
  select(address: string): void;
  /** The add-in's functions.json: what a test associates by `CustomFunctions.associate` can be called in formulas. */
  learn(namespace: string, functionsJson: unknown): void;
  /** Until everything is calculated, custom functions included. */
  idle(): Promise<void>;
  /** Presses a ribbon button; resolves once the add-in called `event.completed()`. */
  runCommand(actionId: string): Promise<CommandResult>;
}

declare global {
  // A global of tests can only be declared as a variable.
  var host: TestHost;
}
