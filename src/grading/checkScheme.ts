import { columnProblems } from './checker/columnProblems';
import { gateWarnings } from './checker/gateWarnings';
import { ladderWarnings } from './checker/ladderWarnings';
import { tableWarnings } from './checker/tableWarnings';
import { tierWarnings } from './checker/tierWarnings';
import type { Check } from './problems/problem';
import { schemeErrors } from './problems/schemeErrors';
import type { Scheme } from './scheme';
import type { SchemeProblem } from './types';

const checks: readonly Check[] = [schemeErrors, tableWarnings, ladderWarnings, gateWarnings, tierWarnings];

/**
 * Looks a scheme through: the errors for which `parseScheme` refuses it, then what works but a person should know —
 * rules that overlap or never decide, rungs and tiers that nobody can reach, gates that change nothing.
 *
 * Exact for decision tables. For ladders and gates, whatever is called unreachable is so, with indicators taken to be
 * independent of each other; too many conditions to walk through are told as such (`conditionsUnchecked`).
 *
 * @param scheme of the right shape; `parseScheme` tells what is not
 * @param present ids of the indicators that have a column: then what the sheet lacks is told as well
 */
export function checkScheme(scheme: Scheme, present?: Iterable<string>): readonly SchemeProblem[] {
  return [
    ...checks.flatMap((check) => check(scheme)),
    ...(present === undefined ? [] : columnProblems(scheme, present)),
  ];
}
