import { paretoClasses } from '../../../grading';
import type { Grades } from '../../../grading/types';
import { concentrated } from '../concentration/concentrated';
import type { ReportSources } from '../reportSources';

/** The share of the amount that the most likely loyal bring together, and which share of the customers that should be. */
export const REVENUE_SHARE = 0.8;
export const USUAL_SHARE = [0.2, 0.3] as const;

/** Why a customer is among them: by what it brings, by both axes of the scheme, or by both of these. */
export type LoyalReason = 'revenue' | 'axes' | 'both';

export interface LoyalCustomer {
  readonly customer: number;
  readonly amount: number;
  /** Of the total, of all customers down to this one. */
  readonly cumulativeShare: number;
  readonly reason: LoyalReason;
}

/** The most likely loyal customers, the biggest first. */
export interface LoyalCustomers {
  readonly list: readonly LoyalCustomer[];
  /** How many bring 80 % together, and which share of all customers with an amount they are. */
  readonly revenueCount: number;
  readonly revenueShare: number;
  /** The two composites whose highest bin counts as well, where the scheme has them. */
  readonly axes?: readonly [string, string];
}

/**
 * The customers that bring 80 % of the amount, equal amounts together, and those in the highest bin of both value and
 * potential, or of value and loyalty, where the scheme has both. Undefined where no amount can be added up.
 */
export function loyalCustomers(sources: ReportSources): LoyalCustomers | undefined {
  const amounts = concentrated(sources);
  if (amounts === undefined) return undefined;
  const { values, total, sorted } = amounts;
  const classes = paretoClasses(values, [REVENUE_SHARE]);
  const axes = axesOf(sources.grades);
  const isHigh = axes && highOnBoth(sources.grades, axes);
  const order = Int32Array.from({ length: values.length }, (_, customer) => customer)
    .filter((customer) => Number.isFinite(values[customer]))
    .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
  const list: LoyalCustomer[] = [];
  let held = 0;
  let revenueCount = 0;
  for (const customer of order) {
    const amount = values[customer] ?? 0;
    held += amount;
    const brings = classes[customer] === 1;
    const high = isHigh?.(customer) ?? false;
    if (brings) revenueCount++;
    if (!brings && !high) continue;
    list.push({
      customer,
      amount,
      cumulativeShare: held / total,
      reason: brings && high ? 'both' : brings ? 'revenue' : 'axes',
    });
  }
  return { list, revenueCount, revenueShare: revenueCount / sorted.length, ...(axes && { axes }) };
}

/** Value and potential, or value and loyalty; undefined where the scheme does not cut both. */
function axesOf({ scheme, cuts }: Grades): readonly [string, string] | undefined {
  const isCut = (id: string) =>
    scheme.composites.some((composite) => composite.id === id) && cuts.some(({ composite }) => composite === id);
  const second = ['potential', 'loyalty'].find(isCut);
  return second !== undefined && isCut('value') ? ['value', second] : undefined;
}

function highOnBoth({ bins, cuts }: Grades, axes: readonly [string, string]): (customer: number) => boolean {
  const highest = axes.map((axis) => {
    const thresholds = cuts.filter(({ composite }) => composite === axis).map((cut) => cut.thresholds.length);
    return Math.max(...thresholds) + 1;
  });
  return (customer) => axes.every((axis, index) => bins[axis]?.[customer] === highest[index]);
}
