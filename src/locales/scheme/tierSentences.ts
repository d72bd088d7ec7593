import type { Language, Tier } from '../../grading/scheme';
import { text } from '../text';

/** A tier: its place, name and verdict, then what it requires and grants, what to do and how often to be in touch. */
export function tierSentences(language: Language, tier: Tier): readonly string[] {
  const { rank, verdict, requires, grants, strategy, rhythm } = tier;
  const name = tier.names[language];
  return [
    verdict === undefined
      ? text(language, 'describe.tier', { rank, tier: name })
      : text(language, 'describe.tierVerdict', { rank, tier: name, verdict: text(language, `verdict.${verdict}`) }),
    ...(requires === undefined ? [] : [`   ${text(language, 'describe.requires', { text: requires[language] })}`]),
    ...(grants === undefined ? [] : [`   ${text(language, 'describe.grants', { text: grants[language] })}`]),
    `   ${text(language, 'describe.strategy', { text: strategy[language] })}`,
    ...(rhythm === undefined ? [] : [`   ${text(language, 'describe.rhythm', { text: rhythm[language] })}`]),
  ];
}
