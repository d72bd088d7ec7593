import { cellText } from '../checker/cellText';
import { soundTableCoverage, MOST_CELLS, cellCount } from '../checker/soundTableCoverage';
import { binCount } from '../cuts/binCount';
import type { DecisionTable, Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { problem, type Path } from './problem';
import { tierProblems } from './unknownProblems';

/** More of them than a person would read one by one. */
const MOST_NAMED = 50;

/**
 * A decision table that cannot decide: none of its composites is cut (`tableWithoutCut`), rules over a composite
 * without a cut (`compositeWithoutCut`) or over a bin it does not have (`binBeyond`), combinations of bins that no rule
 * covers (`cellUncovered`, one for each, the rest of many as `moreCellsUncovered`).
 */
export function tableProblems(scheme: Scheme, table: DecisionTable): readonly SchemeProblem[] {
  const path = ['decide', 'rules'];
  return [
    ...(scheme.cuts.length === 0 ? [problem(['cuts'], 'tableWithoutCut')] : []),
    ...table.rules.flatMap(({ tier, when }, index) => [
      ...tierProblems(scheme, tier, [...path, index, 'tier']),
      ...Object.entries(when).flatMap(([composite, bins]) =>
        misnamedBins(scheme, composite, bins, [...path, index, 'when', composite]),
      ),
    ]),
    ...tierProblems(scheme, table.otherwise, ['decide', 'otherwise']),
    ...(cellCount(scheme) > MOST_CELLS
      ? [problem(path, 'tooManyCells', { count: cellCount(scheme), most: MOST_CELLS })]
      : []),
    ...(table.otherwise === undefined ? uncoveredCells(scheme, path) : []),
  ];
}

function misnamedBins(scheme: Scheme, composite: string, bins: readonly number[], path: Path) {
  const cut = scheme.cuts.find((candidate) => candidate.composite === composite);
  if (cut === undefined) return [problem(path, 'compositeWithoutCut', { composite })];
  const count = binCount(cut);
  return bins.flatMap((bin, at) =>
    bin >= 1 && bin <= count ? [] : [problem([...path, at], 'binBeyond', { bin, count })],
  );
}

function uncoveredCells(scheme: Scheme, path: Path): readonly SchemeProblem[] {
  const uncovered = soundTableCoverage(scheme)?.uncovered ?? [];
  const named = uncovered.slice(0, MOST_NAMED);
  const rest = uncovered.length - named.length;
  return [
    ...named.map((cell) => problem(path, 'cellUncovered', { cell: cellText(scheme.cuts, cell) })),
    ...(rest === 0 ? [] : [problem(path, 'moreCellsUncovered', { count: rest })]),
  ];
}
