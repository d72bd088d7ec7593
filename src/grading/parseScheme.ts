import { isTooDeep, MOST_LEVELS } from './problems/isTooDeep';
import { problem } from './problems/problem';
import { readableErrors } from './problems/readableErrors';
import { schemeErrors } from './problems/schemeErrors';
import { shapeProblems, type ShapeIssue } from './problems/shapeProblems';
import type { Scheme } from './scheme';
import { schemeShape } from './shape/schemeShape';
import type { SchemeProblem } from './types';

export type ParsedScheme =
  { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

/**
 * Reads unknown data as a scheme: its shape, and what its parts must be to each other as far as they can be read. All
 * problems are reported, each with its place; a scheme that comes out never meets `grade` with nonsense.
 */
export function parseScheme(data: unknown): ParsedScheme {
  if (isTooDeep(data)) return { ok: false, problems: [problem([], 'tooDeep', { most: MOST_LEVELS })] };
  const shape = schemeShape.safeParse(data);
  if (!shape.success) return { ok: false, problems: refusal(shape.error.issues, data) };
  const problems = schemeErrors(shape.data);
  return problems.length === 0 ? { ok: true, scheme: shape.data } : { ok: false, problems };
}

function refusal(issues: readonly ShapeIssue[], data: unknown): readonly SchemeProblem[] {
  const ofShape = shapeProblems(issues, data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return ofShape;
  const broken = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return [...ofShape, ...readableErrors(data, broken)];
}
