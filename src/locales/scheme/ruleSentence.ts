import type { Language, Rule, Scheme } from '../../grading/scheme';
import { binName } from '../binName';
import { text } from '../text';
import { eitherOf, listed } from '../listed';
import { namesIn } from './namesIn';

/** Number of bins by composite. */
export type BinCounts = ReadonlyMap<string, number>;

/** One row of a decision table: `Value high, Potential low → Gold`. A composite that may be anything is not named. */
export function ruleSentence(language: Language, scheme: Scheme, rule: Rule, binCounts: BinCounts): string {
  const names = namesIn(language, scheme);
  const cells = Object.entries(rule.when).flatMap(([composite, bins]) => {
    const count = binCounts.get(composite) ?? 0;
    if (new Set(bins).size >= count) return [];
    const isScored = count > 3 && scheme.cuts.find((cut) => cut.composite === composite)?.method === 'quantile';
    const name = names.composite(composite);
    if (isScored) return [text(language, 'decide.scores', { name, scores: scoresText(language, bins) })];
    const named = [...new Set(bins)].sort((one, other) => other - one).map((bin) => binName(language, bin, count));
    return [text(language, 'decide.cell', { name, bins: eitherOf(language, named) })];
  });
  return text(language, 'decide.rule', {
    cells: cells.length === 0 ? text(language, 'decide.any') : listed(language, cells),
    tier: names.tier(rule.tier),
  });
}

/** Scores, ascending; those in a row as a range: `1–3, 5`. */
function scoresText(language: Language, bins: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const bin of [...new Set(bins)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && bin === run.to + 1) run.to = bin;
    else runs.push({ from: bin, to: bin });
  }
  return listed(
    language,
    runs.map((run) => (run.from === run.to ? String(run.from) : text(language, 'decide.scoreRange', run))),
  );
}
