import { binCount } from '../cuts/binCount';
import { ruleIndex } from '../decision/ruleIndex';
import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { problem, type Check } from './problem';
import { repeated } from './repeated';

/** Beyond it a decision table is not something a person could have meant. */
const MOST_CELLS = 100_000;

/**
 * A decision table that cannot decide: a composite cut twice (`duplicateCut`), rules over a composite without a cut
 * (`compositeWithoutCut`) or over a bin it does not have (`binBeyond`), combinations of bins that no rule covers
 * (`cellUncovered`, one for each).
 */
export const decisionProblems: Check = (scheme) => {
  const twice = repeated(scheme.cuts.map(({ composite }) => composite)).map((index) =>
    problem(['cuts', index, 'composite'], 'duplicateCut', { composite: scheme.cuts[index]?.composite ?? '' }),
  );
  const misnamed = scheme.decide.rules.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([composite, bins]) =>
      misnamedBins(scheme, composite, bins, ['decide', 'rules', index, 'when', composite]),
    ),
  );
  return [...twice, ...misnamed, ...(twice.length + misnamed.length > 0 ? [] : uncoveredCells(scheme))];
};

function misnamedBins(scheme: Scheme, composite: string, bins: readonly number[], path: readonly PropertyKey[]) {
  const cut = scheme.cuts.find((candidate) => candidate.composite === composite);
  if (cut === undefined) return [problem(path, 'compositeWithoutCut', { composite })];
  const count = binCount(cut);
  return bins.flatMap((bin, at) =>
    bin >= 1 && bin <= count ? [] : [problem([...path, at], 'binBeyond', { bin, count })],
  );
}

/** Walks every combination of bins, the first composite's bin turning slowest. */
function uncoveredCells({ cuts, decide }: Scheme): readonly SchemeProblem[] {
  const counts = cuts.map(binCount);
  const cellCount = counts.reduce((product, count) => product * count, 1);
  const path = ['decide', 'rules'];
  if (cellCount > MOST_CELLS) return [problem(path, 'tooManyCells', { count: cellCount, most: MOST_CELLS })];
  const problems: SchemeProblem[] = [];
  for (let cell = 0; cell < cellCount; cell++) {
    const bins = new Map<string, number>();
    let rest = cell;
    for (let index = cuts.length - 1; index >= 0; index--) {
      const count = counts[index] ?? 1;
      bins.set(cuts[index]?.composite ?? '', (rest % count) + 1);
      rest = Math.floor(rest / count);
    }
    if (ruleIndex(decide.rules, (composite) => bins.get(composite) ?? 0) !== -1) continue;
    const named = cuts.map(({ composite }) => `${composite}=${bins.get(composite) ?? 0}`).join(', ');
    problems.push(problem(path, 'cellUncovered', { cell: named }));
  }
  return problems;
}
