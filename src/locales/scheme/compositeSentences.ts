import type { Composite, Language, Scheme, Term } from '../../grading/scheme';
import { formatShare } from '../formatNumber';
import { text } from '../text';
import { namesIn } from './namesIn';
import { normaliserSentence } from './normaliserSentence';

/** A composite: its name, where its weights come from, and a line per term. */
export function compositeSentences(
  language: Language,
  scheme: Scheme,
  { id, names, terms, weights }: Composite,
): readonly string[] {
  const name = names[language];
  const isTyped = weights === undefined;
  return [
    id === scheme.score ? text(language, 'describe.scored', { name }) : name,
    ...(isTyped ? [] : [`  ${weightsSentence(language, weights)}`]),
    ...terms.map((term) => `  ${termSentence(language, scheme, term, isTyped)}`),
  ];
}

function weightsSentence(language: Language, weights: NonNullable<Composite['weights']>): string {
  return text(
    language,
    weights.method === 'ahp' && weights.insist ? 'weights.ahpInsisted' : `weights.${weights.method}`,
  );
}

function termSentence(language: Language, scheme: Scheme, term: Term, isTyped: boolean): string {
  const indicator = namesIn(language, scheme).indicator(term.indicator);
  const facts = [
    normaliserSentence(language, scheme, term),
    text(language, `missing.${term.missing}`),
    ...(term.optional ? [text(language, 'describe.optional')] : []),
  ].join(text(language, 'describe.separator'));
  if (!isTyped) return text(language, 'describe.termUnweighted', { indicator, facts });
  return text(language, 'describe.term', { indicator, weight: formatShare(language, term.weight), facts });
}
