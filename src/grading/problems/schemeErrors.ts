import { categoryProblems } from './categoryProblems';
import { colourProblems } from './colourProblems';
import { conditionProblems } from './conditionProblems';
import { cutProblems } from './cutProblems';
import { decisionProblems } from './decisionProblems';
import { derivationProblems } from './derivationProblems';
import { gateProblems } from './gateProblems';
import { idProblems } from './idProblems';
import { nameProblems } from './nameProblems';
import { numberProblems } from './numberProblems';
import type { Check } from './problem';
import { termProblems } from './termProblems';
import { weightProblems } from './weightProblems';
import { wholeProblems } from './wholeProblems';

const checks: readonly Check[] = [
  idProblems,
  nameProblems,
  categoryProblems,
  wholeProblems,
  termProblems,
  derivationProblems,
  weightProblems,
  numberProblems,
  cutProblems,
  gateProblems,
  conditionProblems,
  decisionProblems,
  colourProblems,
];

/** Everything for which a well-shaped scheme is refused. */
export const schemeErrors: Check = (scheme) => checks.flatMap((check) => check(scheme));
