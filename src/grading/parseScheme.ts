import { colourProblems } from './problems/colourProblems';
import { decisionProblems } from './problems/decisionProblems';
import { derivationProblems } from './problems/derivationProblems';
import { idProblems } from './problems/idProblems';
import { nameProblems } from './problems/nameProblems';
import { numberProblems } from './problems/numberProblems';
import type { Check } from './problems/problem';
import { referenceProblems } from './problems/referenceProblems';
import { shapeProblems } from './problems/shapeProblems';
import type { Scheme } from './scheme';
import { schemeShape } from './schemeShape';
import type { SchemeProblem } from './types';

export type ParsedScheme =
  { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

const checks: readonly Check[] = [
  idProblems,
  nameProblems,
  referenceProblems,
  derivationProblems,
  numberProblems,
  decisionProblems,
  colourProblems,
];

/**
 * Reads unknown data as a scheme: first its shape, then what its parts must be to each other. All problems of a stage
 * are reported, each with its place; a scheme that comes out never meets `grade` with nonsense.
 */
export function parseScheme(data: unknown): ParsedScheme {
  const shape = schemeShape.safeParse(data);
  if (!shape.success) return { ok: false, problems: shapeProblems(shape.error.issues, data) };
  const problems = checks.flatMap((check) => check(shape.data));
  return problems.length === 0 ? { ok: true, scheme: shape.data } : { ok: false, problems };
}
