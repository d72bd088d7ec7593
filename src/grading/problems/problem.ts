import type { ErrorCode, WarningCode } from '../codes';
import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { pathText } from './pathText';

/** Looks a well-shaped scheme through for one kind of nonsense. */
export type Check = (scheme: Scheme) => readonly SchemeProblem[];

/** A place in a scheme, key by key. */
export type Path = readonly PropertyKey[];

/** An error at a place of the scheme: with it the scheme is refused. */
export function problem(path: Path, code: ErrorCode, params: SchemeProblem['params'] = {}): SchemeProblem {
  return { path: pathText(path), code, severity: 'error', params };
}

/** Something a person should know about a scheme that works. */
export function warning(path: Path, code: WarningCode, params: SchemeProblem['params'] = {}): SchemeProblem {
  return { path: pathText(path), code, severity: 'warning', params };
}
