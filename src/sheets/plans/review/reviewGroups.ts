import { MANUAL_REASONS } from '../../../grading';
import { changeOf } from '../../standing/changeOf';
import type { Change } from '../../standing/changeOf';
import type { ReportSources } from '../reportSources';

/** Why customers stand together: what people decided first, then who moved, then the others. */
export type ReviewGroupKey = 'manual' | 'rose' | 'fell' | 'joined' | 'stayed' | 'first' | 'ungraded';

/** The groups in the order of the sheet. */
const ORDER: readonly ReviewGroupKey[] = ['manual', 'rose', 'fell', 'joined', 'stayed', 'first', 'ungraded'];

/** Customers that stand together. */
export interface ReviewGroup {
  readonly key: ReviewGroupKey;
  /** The best tier first, within a tier the best first. */
  readonly customers: readonly number[];
}

/** How each customer moved since the grading before; undefined: not graded now, or this is the first. */
export function changesOf({
  grades,
  remembered: { earlier },
}: ReportSources): (customer: number) => Change | undefined {
  return (customer) => earlier && changeOf(earlier.shown[customer] ?? -1, grades.tiers[customer] ?? -1);
}

/** All customers by group; groups without any are left out, but for those whose count is a figure of its own. */
export function reviewGroups(sources: ReportSources): readonly ReviewGroup[] {
  const { grades, details, remembered } = sources;
  const change = changesOf(sources);
  const customers = new Map<ReviewGroupKey, number[]>(ORDER.map((key) => [key, []]));
  const keyOf = (customer: number): ReviewGroupKey => {
    if (MANUAL_REASONS[grades.manual?.by[customer] ?? -1] !== undefined) return 'manual';
    if ((grades.tiers[customer] ?? -1) < 0) return 'ungraded';
    return change(customer) ?? 'first';
  };
  for (const customer of details.order) customers.get(keyOf(customer))?.push(customer);
  const isFigure = (key: ReviewGroupKey) =>
    key === 'manual' || (remembered.earlier ? key !== 'first' && key !== 'ungraded' : key === 'first');
  return ORDER.map((key) => ({ key, customers: customers.get(key) ?? [] })).filter(
    (group) => isFigure(group.key) || group.customers.length > 0,
  );
}
