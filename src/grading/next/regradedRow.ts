import { contributions } from '../composites/contributions';
import { binOf } from '../cuts/binOf';
import { boundTiers } from '../decision/boundTiers';
import { tierIndex } from '../decision/decided';
import { ladderTiers } from '../decision/ladderTiers';
import { setGates } from '../decision/setGates';
import { tableTiers } from '../decision/tableTiers';
import type { ReadyComposite, ReadyGrading } from '../reasons/readyGrading';
import type { Columns } from '../types';
import { changedRow } from './changedRow';

/** A row graded again. */
export interface RegradedRow {
  /** Index into the scheme's tiers; −1: none. */
  readonly tier: number;
  /** Index into the scheme's gates of the gate that set or bounded it; −1: none. */
  readonly gate: number;
  /** By composite id; 0: none. */
  readonly bins: Readonly<Record<string, number>>;
}

/** Stands for the only row. */
const ONE = Uint8Array.of(1);

/**
 * One row graded again with other values, where the thresholds and the populations of the grading stand: what the
 * change of a single customer would come to. Before grace, manual floors and overrides.
 *
 * @param changes values by indicator id; what is derived from them follows
 */
export function regradedRow(ready: ReadyGrading, row: number, changes: Readonly<Record<string, number>>): RegradedRow {
  const { scheme } = ready.grades;
  const columns = changedRow(ready.grades, row, changes);
  const [set = -1] = setGates(scheme.gates, scheme.indicators, columns);
  if (set !== -1) return { tier: tierIndex(scheme.tiers, scheme.gates[set]?.tier), gate: set, bins: {} };
  const level = scheme.levels === undefined ? undefined : columns.numbers[scheme.levels.indicator]?.[0];
  const group = ready.groups.find((each) => each.level === level);
  const bins = Object.fromEntries(
    (group?.composites ?? []).map((composite) => [composite.composite.id, Uint16Array.of(bin(composite, columns))]),
  );
  const tiers = decided(ready, columns, bins);
  const fired = Int16Array.of(-1);
  boundTiers(scheme, columns, tiers, fired, ONE);
  return {
    tier: tiers[0] ?? -1,
    gate: fired[0] ?? -1,
    bins: Object.fromEntries(Object.entries(bins).map(([id, [first = 0]]) => [id, first])),
  };
}

function decided({ grades }: ReadyGrading, columns: Columns, bins: Readonly<Record<string, Uint16Array>>): Int16Array {
  const { scheme } = grades;
  switch (scheme.decide.kind) {
    case 'table':
      return tableTiers(scheme, scheme.decide, bins, 1).tiers;
    case 'ladder':
      return ladderTiers(scheme, scheme.decide, columns, ONE).tiers;
    case 'clusters':
    case 'given':
      throw new RangeError('regradedRow requires a scheme that decides by a table or a ladder');
  }
}

/** The bin of a composite that was cut; 0 where it has none. */
function bin({ composite, terms, cut }: ReadyComposite, columns: Columns): number {
  if (cut === undefined) return 0;
  const fitted = terms.map((term) => ({
    ...term,
    values: columns.numbers[term.term.indicator] ?? Float64Array.of(NaN),
  }));
  const value = compositeValue(contributions(fitted, composite.terms.length, 0));
  const measured = cut.of === undefined ? value : (columns.numbers[cut.of]?.[0] ?? NaN);
  return Number.isNaN(value) || Number.isNaN(measured) ? 0 : binOf(measured, cut);
}

/** Points added left to right, as the whole column is; NaN where nothing counts or what must not be missing is. */
function compositeValue(lines: ReturnType<typeof contributions>): number {
  if (lines.some(({ missing }) => missing === 'ungraded') || lines.every(({ weight }) => weight === 0)) return NaN;
  return Math.min(
    100,
    lines.reduce((sum, { points }) => sum + points, 0),
  );
}
