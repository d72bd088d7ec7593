import type * as z from 'zod/mini';
import type { ErrorCode } from '../codes';
import type { SchemeProblem } from '../types';
import { problem as problemAt } from './problem';

/** One thing that zod found wrong. */
export type ShapeIssue = z.core.$ZodIssue;

/**
 * What zod found wrong with the shape of a scheme, as data. Where a part may take several forms, the problems are those
 * of the form it comes closest to.
 */
export function shapeProblems(issues: readonly ShapeIssue[], input: unknown): readonly SchemeProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], input));
}

function problemsOf(issue: ShapeIssue, above: readonly PropertyKey[], input: unknown): readonly SchemeProblem[] {
  const path = [...above, ...issue.path];
  const problem = (code: ErrorCode, params: SchemeProblem['params'] = {}) => [problemAt(path, code, params)];
  switch (issue.code) {
    case 'invalid_type':
      return isThere(input, path) ? problem('wrongType', { expected: issue.expected }) : problem('keyMissing');
    case 'invalid_value':
      return isThere(input, path) ? problem('notOneOf', { options: issue.values.join(', ') }) : problem('keyMissing');
    case 'invalid_format':
    case 'custom':
      return problem(formatCodes.find((code) => code === issue.message) ?? 'noForm');
    case 'too_small':
      return problem(smallCode(issue.origin, issue.inclusive), { minimum: Number(issue.minimum) });
    case 'too_big':
      return problem(bigCode(issue.origin, issue.inclusive), { maximum: Number(issue.maximum) });
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt([...path, key], 'unknownKey', { key }));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf(inner, path, input));
    case 'invalid_union': {
      if (!isThere(input, path)) return problem('keyMissing');
      if ('options' in issue && issue.options !== undefined)
        return problem('notOneOf', { options: issue.options.join(', ') });
      const closest = closestForm(issue.errors);
      return closest === undefined ? problem('noForm') : closest.flatMap((inner) => problemsOf(inner, path, input));
    }
    default:
      return problem('noForm');
  }
}

/** Formats say what is wrong by their message. */
const formatCodes: readonly ErrorCode[] = ['badId', 'blankText', 'badColour'];

/** The form that knows all the keys and has the fewest problems; none where every form meets keys it does not know. */
function closestForm(forms: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] | undefined {
  return forms
    .filter((form) => form.every(({ code, path }) => path.length > 0 || code === 'invalid_union'))
    .reduce<readonly ShapeIssue[] | undefined>(
      (best, form) => (best === undefined || form.length < best.length ? form : best),
      undefined,
    );
}

function smallCode(origin: string, inclusive = true): ErrorCode {
  if (origin === 'array') return 'tooFew';
  return inclusive ? 'tooSmall' : 'notAbove';
}

function bigCode(origin: string, inclusive = true): ErrorCode {
  if (origin === 'array') return 'tooMany';
  return inclusive ? 'tooLarge' : 'notBelow';
}

function isThere(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value !== undefined;
}
