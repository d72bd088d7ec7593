import type { Grades, ResolvedCut } from '../../../grading/types';

/** Where one bin of an axis begins. */
export interface AxisLimit {
  /** The bin that begins here; 1 is the lowest. */
  readonly bin: number;
  /** In the unit of what is cut. */
  readonly value: number;
  readonly reaches: ResolvedCut['reaches'];
  /** On the composite's 0–100, where one line parts the bins there. */
  readonly degree?: number;
}

/**
 * The limits of a composite's bins, the lowest first. Where an indicator is cut in its place, the limit falls, among the
 * degrees, on the lowest of those that reached it, if all of those lie above all the others: so it is wherever the
 * composite is made of that indicator alone.
 *
 * @returns undefined where the bins are made within levels, which have limits of their own
 */
export function axisLimits(grades: Grades, composite: string): readonly AxisLimit[] | undefined {
  const [cut, ...others] = grades.cuts.filter((each) => each.composite === composite);
  if (!cut) return [];
  if (others.length > 0) return undefined;
  const { thresholds, reaches, of } = cut;
  const degrees = of === undefined ? thresholds : partingDegrees(grades, composite, thresholds.length);
  // Of an indicator that is best when low, the thresholds ascend while the bins do not: the last bounds the lowest.
  const isLower = reaches !== '>=';
  return thresholds.map((_, index) => {
    const value = thresholds[isLower ? thresholds.length - 1 - index : index] ?? NaN;
    const degree = degrees[index];
    return { bin: index + 2, value, reaches, ...(degree !== undefined && { degree }) };
  });
}

/** By limit, the lowest degree of those beyond it; undefined where another below it has as much, or nobody is beyond. */
function partingDegrees({ composites, bins, rowCount }: Grades, composite: string, limits: number) {
  const values = composites[composite] ?? new Float64Array(rowCount).fill(NaN);
  const places = bins[composite] ?? new Uint8Array(rowCount);
  const lowest = new Array<number>(limits + 1).fill(Infinity);
  const highest = new Array<number>(limits + 1).fill(-Infinity);
  for (let row = 0; row < rowCount; row++) {
    const bin = (places[row] ?? 0) - 1;
    const value = values[row] ?? NaN;
    if (bin < 0 || Number.isNaN(value)) continue;
    if (value < (lowest[bin] ?? Infinity)) lowest[bin] = value;
    if (value > (highest[bin] ?? -Infinity)) highest[bin] = value;
  }
  return Array.from({ length: limits }, (_, index) => {
    const above = Math.min(...lowest.slice(index + 1));
    const below = Math.max(...highest.slice(0, index + 1));
    return above !== Infinity && above > below ? above : undefined;
  });
}
