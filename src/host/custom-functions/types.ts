/**
 * Custom functions of add-ins: a formula calls them, the add-in's own runtime inside office.js computes them. The engine
 * under the book gets a placeholder, which answers `#BUSY!`; all calls of a calculation go to the runtime as one array of
 * messages; what comes back is kept beside its cell, and only such cells are calculated again. Here belongs what Excel
 * does between a formula and the wire: metadata, arguments, results, the calls under way. Nothing here knows Univer.
 */
import type { ErrorText } from '../bookData';
import type { Rect } from '../Rect';

export type ParameterType = 'any' | 'number' | 'string' | 'boolean';

/** A parameter as functions.json declares it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  /** The last parameter: takes all further arguments, as an array. */
  readonly isRepeating: boolean;
}

/** A custom function as functions.json declares it. */
export interface FunctionInfo {
  /** What the add-in associates its code with. */
  readonly id: string;
  /** As it is written in a formula, namespace included: `TIER.VERSION`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly isCancelable: boolean;
  /** It is told the address of its cell. */
  readonly wantsAddress: boolean;
  /** It is told the addresses of its arguments. */
  readonly wantsParameterAddresses: boolean;
  /** Its parameters of type `any` take errors; else an error among the arguments is the result. */
  readonly takesErrors: boolean;
}

/** An error value, and the sentence that explains it where there is one. */
export interface FunctionError {
  readonly error: ErrorText;
  readonly message?: string;
}

/** What a cell gives to a function or gets from one; null is an empty cell. */
export type FunctionValue = string | number | boolean | null | FunctionError;

export type FunctionValues = readonly (readonly FunctionValue[])[];

/** A cell of the book. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An argument as the formula gives it. */
export interface FunctionArgument {
  /** At least one row of at least one value. */
  readonly values: FunctionValues;
  /** The cells it refers to, where it is a reference. */
  readonly area?: { readonly sheetId: string; readonly rect: Rect };
}

/** A formula's call; undefined is an argument left out. */
export interface FunctionCall {
  readonly place: CellPlace;
  readonly arguments: readonly (FunctionArgument | undefined)[];
}

/** Computes a call, or says `#BUSY!` while its result is under way. */
export type Evaluate = (call: FunctionCall) => FunctionValues;

export const isFunctionError = (value: FunctionValue): value is FunctionError =>
  typeof value === 'object' && value !== null;
