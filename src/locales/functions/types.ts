/**
 * What people read of the custom functions: in Excel while they type, in the pane and on the page of help. One file or
 * folder per group; the build writes it into functions.json, one for each language. The code of the functions does not
 * need it.
 */
import type { Language, LocalText } from '../../grading/scheme';

/** Groups in the order they are shown. */
export const functionGroups = ['scheme', 'measure', 'weights', 'leads'] as const;

export type FunctionGroup = (typeof functionGroups)[number];

/** A parameter, in the order of the formula. */
export interface ParameterHelp {
  /** What Excel calls it while a formula is typed. */
  readonly name: LocalText;
  readonly help: LocalText;
  readonly isOptional?: true;
  /** Any number of further arguments may follow. */
  readonly isRepeating?: true;
  /** The range of the customers: the current table may be put there. */
  readonly isTable?: true;
}

/** A formula that works wherever it is typed, and what it shows there. */
export interface FunctionExample {
  readonly formula: string;
  /** Row by row. */
  readonly result: readonly (readonly (string | number)[])[];
}

export interface FunctionHelp {
  readonly group: FunctionGroup;
  readonly summary: LocalText;
  /** By the name that the code has for it. */
  readonly parameters: Readonly<Record<string, ParameterHelp>>;
  readonly result: LocalText;
  /** What else is to be known: what it cannot know, how it treats blank cells. */
  readonly note?: LocalText;
  readonly example: Readonly<Record<Language, FunctionExample>>;
}

/** An example that reads the same in every language. */
export function everywhere(
  formula: string,
  result: FunctionExample['result'],
): Readonly<Record<Language, FunctionExample>> {
  return { 'zh-CN': { formula, result }, en: { formula, result } };
}
