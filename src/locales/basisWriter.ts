import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { compositeWriter } from './compositeWriter';
import { contributionsWriter } from './contributionsWriter';
import { missingWriter } from './missingWriter';
import { template, text } from './text';

/** Writes the first part: the gate that decided, or the composites the rule looked at. */
function decisionWriter(language: Language, scheme: Scheme): (explanation: Explanation) => string {
  const tiers = new Map(scheme.tiers.map(({ id, names }) => [id, names[language]]));
  const reasons = new Map(scheme.gates.map(({ id, reason }) => [id, reason[language]]));
  const composite = compositeWriter(language, scheme);
  const separator = text(language, 'basis.listSeparator');
  const byGate = template(language, 'basis.gate');
  const byRule = template(language, 'basis.rule');
  const byNone = template(language, 'basis.none');
  return ({ tier: id, gate, decidedBy, composites: explained }) => {
    const tier = tiers.get(id ?? '') ?? '';
    const reason = reasons.get(gate ?? '');
    if (decidedBy === 'gate' && reason !== undefined) return byGate({ tier, reason });
    const composites = explained.map(composite).join(separator);
    return decidedBy === 'rule' ? byRule({ tier, composites }) : byNone({ composites });
  };
}

/**
 * Writes why a row stands where it stands, in one line: what decided, each composite with its largest contributions
 * (value → degree × weight = points), and the cells that were missing. Names and templates are looked up once, for a
 * hundred thousand rows.
 *
 * @param language the scheme's, where the text goes into the workbook
 * @param scheme the scheme the rows were graded by
 * @returns takes the engine's explanation of one row
 */
export function basisWriter(language: Language, scheme: Scheme): (explanation: Explanation) => string {
  const decision = decisionWriter(language, scheme);
  const contributions = contributionsWriter(language, scheme);
  const missing = missingWriter(language, scheme);
  const separator = text(language, 'basis.partSeparator');
  return (explanation) => {
    const computed = explanation.composites.filter(({ value }) => value !== undefined);
    return [decision(explanation), ...computed.map(contributions), ...missing(explanation)].join(separator);
  };
}
