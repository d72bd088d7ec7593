import type { Language, Scheme } from '../grading/scheme';
import type { CompositeExplanation, Explanation } from '../grading/types';
import { binName } from './binName';
import { contributionsText } from './contributionsText';
import { formatScore } from './formatNumber';
import { missingText } from './missingText';
import { text } from './text';

/** `Value 82.4 (high, by cumulative share of amount)`. */
function compositeText(language: Language, composite: CompositeExplanation, scheme: Scheme): string {
  const name = scheme.composites.find(({ id }) => id === composite.composite)?.names[language] ?? composite.composite;
  if (composite.value === undefined) return text(language, 'basis.compositeMissing', { name });
  const value = formatScore(composite.value);
  const cut = scheme.cuts.find((each) => each.composite === composite.composite);
  if (!cut || composite.bin === undefined) return text(language, 'basis.compositeOnly', { name, value });
  const bin = binName(language, composite.bin, composite.binCount);
  return text(language, 'basis.composite', { name, value, bin, cut: text(language, `basis.cut.${cut.method}`) });
}

/** The first part: the gate that decided, or the composites the rule looked at. */
function decisionText(language: Language, explanation: Explanation, scheme: Scheme): string {
  const tier = scheme.tiers.find(({ id }) => id === explanation.tier)?.names[language] ?? '';
  const gate = scheme.gates.find(({ id }) => id === explanation.gate);
  const composites = explanation.composites
    .map((composite) => compositeText(language, composite, scheme))
    .join(text(language, 'basis.listSeparator'));
  if (explanation.decidedBy === 'gate' && gate)
    return text(language, 'basis.gate', { tier, reason: gate.reason[language] });
  if (explanation.decidedBy === 'rule') return text(language, 'basis.rule', { tier, composites });
  return text(language, 'basis.none', { composites });
}

/**
 * Why a row stands where it stands, in one line: what decided, each composite with its largest contributions
 * (value → degree × weight = points), and the cells that were missing.
 *
 * @param language the scheme's, where the text goes into the workbook
 * @param explanation of one row, from the engine
 * @param scheme the scheme it was graded by
 */
export function basisText(language: Language, explanation: Explanation, scheme: Scheme): string {
  const decision = decisionText(language, explanation, scheme);
  const parts = explanation.composites
    .filter(({ value }) => value !== undefined)
    .map((composite) => contributionsText(language, composite, scheme));
  const missing = missingText(language, explanation, scheme);
  return [decision, ...parts, ...missing].join(text(language, 'basis.partSeparator'));
}
