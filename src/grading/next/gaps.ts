import { ruleIndex } from '../decision/ruleIndex';
import { tierIndex } from '../decision/decided';
import type { ReadyGrading } from '../reasons/readyGrading';
import type { Gap } from '../types';

/**
 * How far each composite is from the nearest better bin that would lift the tier by itself; those that cannot are left
 * out.
 *
 * @param bins of the row, by composite id
 * @param tier the row's, index into the scheme's tiers
 */
export function gaps(
  { grades, groupOf }: ReadyGrading,
  row: number,
  bins: Readonly<Record<string, number>>,
  tier: number,
): readonly Gap[] {
  const { scheme, columns } = grades;
  const { decide } = scheme;
  if (decide.kind !== 'table') return [];
  const tierWith = (changed: Readonly<Record<string, number>>) => {
    const rule = decide.rules[ruleIndex(decide.rules, (id) => changed[id] ?? 0)];
    return tierIndex(scheme.tiers, rule?.tier ?? decide.otherwise);
  };
  return (groupOf(row)?.composites ?? []).flatMap(({ composite: { id }, cut }) => {
    const bin = bins[id] ?? 0;
    if (cut === undefined || bin === 0) return [];
    const value = (cut.of === undefined ? grades.composites[id] : columns.numbers[cut.of])?.[row] ?? NaN;
    const ascending = cut.reaches === '>=' ? cut.thresholds : [...cut.thresholds].reverse();
    for (let better = bin + 1; better <= ascending.length + 1; better++) {
      const reached = tierWith({ ...bins, [id]: better });
      const threshold = ascending[better - 2];
      if (reached === -1 || reached >= tier || threshold === undefined) continue;
      const gap = Math.max(0, cut.reaches === '>=' ? threshold - value : value - threshold);
      const tierId = scheme.tiers[reached]?.id ?? '';
      return [{ composite: id, ...(cut.of === undefined ? {} : { of: cut.of }), value, threshold, gap, tier: tierId }];
    }
    return [];
  });
}
