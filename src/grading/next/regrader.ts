import { decisionIndicators, namedIn } from '../indicators/usedIndicators';
import { bounds, isBeyond } from '../decision/boundTiers';
import { conditionMet } from '../decision/conditionMet';
import { tierIndex } from '../decision/decided';
import type { ReadyGrading } from '../reasons/readyGrading';
import type { Columns } from '../types';
import { outlook, type Outlook } from './outlook';
import { rowChange, type RowChange } from './rowChange';
import { rowComposite, type RowComposite } from './rowComposite';
import { rowDecision } from './rowDecision';

/** A row graded again. */
export interface RegradedRow {
  /** Index into the scheme's tiers; −1: none. */
  readonly tier: number;
  /** Index into the scheme's gates of the gate that set or bounded it; −1: none. */
  readonly gate: number;
}

/** One row of a grading, to be graded again as often as one likes. */
export interface RegradableRow {
  /** As it is. */
  readonly now: RegradedRow;
  /** As it is, by composite id; 0: none. */
  readonly bins: Readonly<Record<string, number>>;
  /** With another value of one indicator; what is derived from it follows. */
  readonly regraded: (indicator: string, value: number) => RegradedRow;
  /** What is to be expected as one indicator moves on. */
  readonly outlook: (indicator: string, direction: 1 | -1) => Outlook;
}

/**
 * Grades rows of one grading again where its thresholds and populations stand: what the change of a single customer would
 * come to, before grace, manual floors and overrides. What rows share is made once, and only what a change touches is
 * computed again, since a way to the next tier is found by a thousand regradings.
 *
 * @returns takes a row of the grades; all rows use the same cells, so that one is done with before the next is asked for
 * @throws RangeError "rowDecision requires a scheme that decides by a table or a ladder"
 */
export function regrader({ grades, groups }: ReadyGrading): (row: number) => RegradableRow {
  const { scheme } = grades;
  const numbers = Object.fromEntries(Object.keys(grades.columns.numbers).map((id) => [id, new Float64Array(1)]));
  const cells: Columns = { rowCount: 1, numbers };
  const all = new Set(Object.keys(numbers));
  const set = scheme.gates.flatMap(({ kind, when, tier }, gate) =>
    kind === 'set'
      ? [{ gate, tier: tierIndex(scheme.tiers, tier), isMet: conditionMet(when, scheme.indicators, cells) }]
      : [],
  );
  const limits = bounds(scheme, cells);
  const decided = rowDecision(scheme, cells);
  const ready = groups.map(({ level, composites }) => ({
    level,
    composites: composites.map((composite) => rowComposite(composite, cells)),
  }));
  const changes = new Map<string, RowChange>();
  const changeOf = (indicator: string) => {
    const change = changes.get(indicator) ?? rowChange(grades, cells, indicator);
    changes.set(indicator, change);
    return change;
  };
  const graded = (composites: readonly RowComposite[], bins: readonly number[]): RegradedRow => {
    const taken = set.find(({ isMet }) => isMet(0));
    if (taken) return taken;
    let tier = decided((id) => bins[composites.findIndex((composite) => composite.id === id)] ?? 0);
    let gate = -1;
    for (const limit of limits) {
      if (tier === -1 || !isBeyond(scheme, limit, tier) || !limit.isMet(0)) continue;
      tier = limit.bound;
      gate = limit.index;
    }
    return { tier, gate };
  };

  const conditioned = new Set([
    ...scheme.gates.flatMap(({ when }) => namedIn(when)),
    ...decisionIndicators(scheme.decide),
  ]);

  return (row) => {
    const valueOf = (id: string) => grades.columns.numbers[id]?.[row] ?? NaN;
    for (const [id, cell] of Object.entries(numbers)) cell[0] = valueOf(id);
    const level = scheme.levels === undefined ? undefined : numbers[scheme.levels.indicator]?.[0];
    const composites = ready.find((each) => each.level === level)?.composites ?? [];
    for (const composite of composites) composite.read(all);
    const bins = composites.map(({ bin }) => bin());
    const now = graded(composites, bins);
    return {
      now,
      bins: Object.fromEntries(composites.map(({ id }, index) => [id, bins[index] ?? 0])),
      regraded: (indicator, value) => {
        const { indicators, put } = changeOf(indicator);
        put(value);
        const changed = composites.map((composite, index) => {
          if (!composite.hangsOn(indicators)) return bins[index] ?? 0;
          composite.read(indicators);
          return composite.bin();
        });
        const result = graded(composites, changed);
        put(valueOf(indicator));
        for (const composite of composites) composite.read(indicators);
        return result;
      },
      outlook: (indicator, direction) => {
        const { indicators } = changeOf(indicator);
        // What is derived from it, or asked of it, may turn anywhere.
        if (indicators.size > 1 || conditioned.has(indicator) || Number.isNaN(valueOf(indicator))) return 'open';
        const ahead = composites.map((composite, index) =>
          composite.hangsOn(indicators) ? composite.binsAhead(indicator, direction) : [bins[index] ?? 0],
        );
        return outlook(ahead, (reached) => {
          const { tier } = graded(composites, reached);
          return tier !== -1 && tier < now.tier;
        });
      },
    };
  };
}
