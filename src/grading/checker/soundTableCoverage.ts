import { binCount } from '../cuts/binCount';
import type { Scheme } from '../scheme';
import { tableCoverage, type Axis, type TableCoverage } from './tableCoverage';

/** Beyond it a decision table is not something a person could have meant. */
export const MOST_CELLS = 100_000;

/** How many combinations of bins the cuts of a scheme make. */
export function cellCount({ cuts }: Scheme): number {
  return cuts.reduce((product, cut) => product * binCount(cut), 1);
}

/**
 * How the rules of a scheme's decision table lie over its cells; undefined where the scheme has no table, or one whose
 * cells cannot be told: no cuts, a composite cut twice, a rule over bins that are not there, too many cells.
 */
export function soundTableCoverage(scheme: Scheme): TableCoverage | undefined {
  const { cuts, decide } = scheme;
  if (decide.kind !== 'table' || cuts.length === 0 || cellCount(scheme) > MOST_CELLS) return undefined;
  const axes = cuts.map((cut): Axis => ({ composite: cut.composite, bins: binCount(cut) }));
  const counts = new Map(axes.map(({ composite, bins }) => [composite, bins]));
  if (counts.size < axes.length) return undefined;
  const isSound = decide.rules.every(({ when }) =>
    Object.entries(when).every(([composite, bins]) =>
      bins.every((bin) => bin >= 1 && bin <= (counts.get(composite) ?? 0)),
    ),
  );
  return isSound ? tableCoverage(axes, decide.rules) : undefined;
}
