import { population, setGates } from './decision/setGates';
import { finished } from './finished';
import { missingColumns } from './indicators/missingColumns';
import { groups } from './levels/groups';
import type { Scheme } from './scheme';
import { tierSteps } from './tierSteps';
import type { GradeOptions, Grades } from './types';
import { ungraded } from './ungraded';

/** Issues that were found before there were composites; they stay. The others are looked for again. */
const ofColumns: ReadonlySet<string> = new Set(['columnAbsent', 'valueOutOfRange']);

/**
 * Grades again by a scheme that differs in its cuts, its decision, its tiers or in floors and caps only: a threshold
 * moved, a share changed. Nothing is normalised or weighted again. What the scheme looks at must be among the columns of
 * the grades, as an absent one is missing.
 *
 * @param grades of the same customers; left unchanged
 * @param scheme accepted by `parseScheme`
 * @param options as for `grade`; the as-of date is that of the grades
 * @throws RangeError "retier requires the indicators, composites, levels and set gates of the grades"
 */
export function retier(grades: Grades, scheme: Scheme, options: Omit<GradeOptions, 'asOf'> = {}): Grades {
  if (beforeTiers(scheme) !== beforeTiers(grades.scheme)) {
    throw new RangeError('retier requires the indicators, composites, levels and set gates of the grades');
  }
  const { columns, asOf } = grades;
  const refusals = missingColumns(scheme, Object.keys(columns.numbers));
  if (refusals.length > 0) return ungraded(columns, scheme, asOf, refusals);
  const weighted = { ...scheme, composites: grades.scheme.composites };
  const gates = setGates(weighted.gates, weighted.indicators, columns);
  const isCounted = population(weighted.gates, gates);
  const compared = groups(weighted, columns, isCounted);
  const known = { ...grades, issues: grades.issues.filter(({ code }) => ofColumns.has(code)) };
  return finished(tierSteps(weighted, known, grades.composites, { gates, isCounted, compared }, options));
}

/** All of a scheme that composites hang on; derived weights follow from the rest. */
function beforeTiers({ indicators, composites, levels, gates }: Scheme): string {
  const derivable = composites.map(({ terms, ...rest }) => ({
    ...rest,
    terms: rest.weights === undefined ? terms : terms.map((term) => ({ ...term, weight: 0 })),
  }));
  const outside = gates.filter(({ kind }) => kind === 'set').map(({ when }) => when);
  return JSON.stringify([indicators, derivable, levels, outside]);
}
