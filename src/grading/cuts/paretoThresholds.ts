import { positions } from '../sorting/positions';
import { rowStretches, valuesOfStretch } from '../sorting/rowStretches';
import { sample } from '../sorting/sample';
import { binaryPower } from '../sums/binaryPower';
import { groupSums } from '../sums/groupSums';

/** The same guard as for shares of customers: a share reached but for rounding is reached. */
const ROUNDING = 1e-9;

/**
 * Thresholds on an amount that part customers by cumulative share of its total: by descending amount, one belongs to
 * the class while the share before it is below s, so that the crossing customer is in; equal amounts go together.
 * Negative amounts count in the total and come last.
 *
 * Amounts are added up by stretches of similar ones, so exactly that no order of the rows shows; only the stretches
 * that a threshold falls into are sorted.
 *
 * @param amounts within ±1e150, NaN where missing
 * @param shares cumulative, best first, ascending, each in (0, 1)
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns ascending thresholds on the amount, one for each share; undefined where the total is not positive
 * @example paretoThresholds(Float64Array.of(50, 5, 30, 15), [0.8]) // [30]
 */
export function paretoThresholds(
  amounts: Float64Array,
  shares: readonly number[],
  isCounted?: Uint8Array,
): readonly number[] | undefined {
  const located = positions(amounts, sample(amounts, isCounted), isCounted);
  const stretches = rowStretches(located);
  const sums = groupSums(amounts, stretches, located.counts.length, binaryPower);
  const total = sums.reduceRight((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return undefined;
  const sorted = new Map<number, Float64Array>();
  const valuesOf = (stretch: number) => {
    const values = sorted.get(stretch) ?? valuesOfStretch(amounts, stretches, stretch, located.counts);
    sorted.set(stretch, values);
    return values;
  };
  return shares.map((share) => crossing(share - ROUNDING, total, sums, valuesOf)).reverse();
}

/** The amount of the customer who crosses a share of the total; of the largest at least. */
function crossing(
  share: number,
  total: number,
  sums: Float64Array,
  valuesOf: (stretch: number) => Float64Array,
): number {
  // From there down, negative amounts may lower what has been crossed on the way.
  const lowestPositive = sums.findIndex((sum) => sum > 0);
  let before = 0;
  let last = NaN;
  for (let stretch = sums.length - 1; stretch >= 0; stretch--) {
    const sum = sums[stretch] ?? 0;
    if (stretch > lowestPositive && (before + sum) / total < share) {
      before += sum;
      continue;
    }
    const values = valuesOf(stretch);
    for (let place = values.length - 1; place >= 0; place--) {
      if (last === last && !(before / total < share)) return last;
      last = values[place] ?? NaN;
      before += last;
    }
  }
  return last;
}
