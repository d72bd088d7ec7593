import type { Composite, Language, Scheme, Term } from '../../grading/scheme';
import type { SchemeFacts } from '../../grading/schemeFacts';
import { formatShare } from '../formatNumber';
import { text } from '../text';
import { namesIn } from './namesIn';
import { normaliserSentence } from './normaliserSentence';

/** A composite: its name, where its weights come from, and a line per term. */
export function compositeSentences(
  language: Language,
  scheme: Scheme,
  { id, names, terms, weights: rule }: Composite,
  { weights, consistencyRatios }: SchemeFacts,
): readonly string[] {
  const name = names[language];
  const known = weights.get(id);
  return [
    id === scheme.score ? text(language, 'describe.scored', { name }) : name,
    ...(rule === undefined ? [] : [`  ${weightsSentence(language, rule, consistencyRatios.get(id) ?? 0)}`]),
    ...terms.map((term, index) => `  ${termSentence(language, scheme, term, known?.[index])}`),
  ];
}

/** Where the weights of a composite come from, where they are not typed. */
export function weightsSentence(language: Language, weights: NonNullable<Composite['weights']>, ratio: number): string {
  return text(
    language,
    weights.method === 'ahp' && weights.insist ? 'weights.ahpInsisted' : `weights.${weights.method}`,
    { ratio },
  );
}

/** @param weight 0–1; undefined where it hangs on the customers */
function termSentence(language: Language, scheme: Scheme, term: Term, weight: number | undefined): string {
  const indicator = namesIn(language, scheme).indicator(term.indicator);
  const facts = [
    normaliserSentence(language, scheme, term),
    text(language, `missing.${term.missing}`),
    ...(term.optional ? [text(language, 'describe.optional')] : []),
  ].join(text(language, 'describe.separator'));
  if (weight === undefined) return text(language, 'describe.termUnweighted', { indicator, facts });
  return text(language, 'describe.term', { indicator, weight: formatShare(language, weight), facts });
}
