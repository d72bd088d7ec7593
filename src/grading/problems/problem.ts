import type { ProblemCode } from '../codes';
import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { pathText } from './pathText';

/** Looks a well-shaped scheme through for one kind of nonsense. */
export type Check = (scheme: Scheme) => readonly SchemeProblem[];

/** A problem at a place of the scheme. */
export function problem(
  path: readonly PropertyKey[],
  code: ProblemCode,
  params: SchemeProblem['params'] = {},
): SchemeProblem {
  return { path: pathText(path), code, params };
}
