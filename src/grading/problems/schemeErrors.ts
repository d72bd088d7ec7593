import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { categoryProblems } from './categoryProblems';
import { colourProblems } from './colourProblems';
import { conditionProblems } from './conditionProblems';
import { cutProblems } from './cutProblems';
import { decisionProblems } from './decisionProblems';
import { derivationProblems } from './derivationProblems';
import { gateProblems } from './gateProblems';
import { givenProblems } from './givenProblems';
import { idProblems } from './idProblems';
import { nameProblems } from './nameProblems';
import { numberProblems } from './numberProblems';
import type { Check } from './problem';
import { termProblems } from './termProblems';
import { weightProblems } from './weightProblems';
import { wholeProblems } from './wholeProblems';

/** A part of a scheme, by its key. */
export type Part = keyof Scheme;

/** Every check with the parts it holds others against: without them it would take sound references for wrong ones. */
const checks: readonly (readonly [Check, readonly Part[]])[] = [
  [idProblems, []],
  [nameProblems, []],
  [categoryProblems, []],
  [wholeProblems, ['indicators', 'composites']],
  [termProblems, ['indicators']],
  [derivationProblems, []],
  [weightProblems, []],
  [numberProblems, []],
  [cutProblems, ['indicators', 'composites']],
  [gateProblems, ['indicators', 'tiers']],
  [conditionProblems, ['indicators']],
  [decisionProblems, ['composites', 'score', 'cuts', 'decide', 'tiers']],
  [givenProblems, ['indicators', 'decide', 'gates', 'tiers']],
  [colourProblems, []],
];

/**
 * Everything for which a well-shaped scheme is refused.
 *
 * @param unreadable parts that only stand in for others, of a shape that could not be read
 */
export function schemeErrors(
  scheme: Scheme,
  unreadable: ReadonlySet<PropertyKey> = new Set(),
): readonly SchemeProblem[] {
  return checks.flatMap(([check, needed]) => (needed.some((part) => unreadable.has(part)) ? [] : check(scheme)));
}
