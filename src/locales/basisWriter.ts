import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { belowWriter } from './belowWriter';
import { contributionsWriter } from './contributionsWriter';
import { decisionWriter } from './decisionWriter';
import { formatScore } from './formatNumber';
import { missingWriter } from './missingWriter';
import { template, text } from './text';

/**
 * Writes why a row stands where it stands, in one line: what decided and what it looked at, the place of the score, each
 * composite with its largest contributions (value → degree × weight = points), and the cells that were missing. Names and
 * templates are looked up once, for a hundred thousand rows.
 *
 * @param language the scheme's, where the text goes into the workbook
 * @param scheme the scheme the rows were graded by
 * @returns takes the engine's explanation of one row; and the reason given, where a person typed its tier
 */
export function basisWriter(language: Language, scheme: Scheme): (explanation: Explanation, reason?: string) => string {
  const decision = decisionWriter(language, scheme);
  const place = placeWriter(language);
  const contributions = contributionsWriter(language, scheme);
  const below = belowWriter(language, scheme);
  const missing = missingWriter(language, scheme);
  const separator = text(language, 'basis.partSeparator');
  const idle = idleComposites(scheme);
  return (explanation, reason) => {
    const computed = explanation.composites.filter(
      ({ composite, value, contributions: terms }) => value !== undefined && terms.length > 0 && !idle.has(composite),
    );
    return [
      decision(explanation, reason),
      ...place(explanation),
      ...computed.map(contributions),
      ...below(explanation),
      ...missing(explanation),
    ].join(separator);
  };
}

/** Composites whose own value decides nothing, since an indicator is cut in their place, and is no score. */
function idleComposites({ cuts, score }: Scheme): ReadonlySet<string> {
  return new Set(
    cuts.flatMap((cut) => ('of' in cut && cut.of !== undefined && cut.composite !== score ? [cut.composite] : [])),
  );
}

/** Writes the place of a score among those compared; nothing for a row that was compared with none. */
function placeWriter(language: Language): (explanation: Explanation) => readonly string[] {
  const sentence = template(language, 'basis.place');
  return ({ rank, percentile }) =>
    rank === undefined || percentile === undefined ? [] : [sentence({ rank, percentile: formatScore(percentile) })];
}
