import { schemeErrors } from './problems/schemeErrors';
import { shapeProblems } from './problems/shapeProblems';
import type { Scheme } from './scheme';
import { schemeShape } from './shape/schemeShape';
import type { SchemeProblem } from './types';

export type ParsedScheme =
  { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

/**
 * Reads unknown data as a scheme: first its shape, then what its parts must be to each other. All problems of a stage
 * are reported, each with its place; a scheme that comes out never meets `grade` with nonsense.
 */
export function parseScheme(data: unknown): ParsedScheme {
  const shape = schemeShape.safeParse(data);
  if (!shape.success) return { ok: false, problems: shapeProblems(shape.error.issues, data) };
  const problems = schemeErrors(shape.data);
  return problems.length === 0 ? { ok: true, scheme: shape.data } : { ok: false, problems };
}
