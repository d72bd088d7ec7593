import type { Random } from './seededRandom';

/** One made-up customer; dates are serial day numbers, `null` is blank. */
export interface SyntheticCustomer {
  readonly sales: number | null;
  readonly lastSales: number | null;
  readonly margin: number | null;
  readonly demand: number | null;
  /** 0–1 */
  readonly walletShare: number | null;
  readonly orders: number;
  readonly firstOrder: number | null;
  readonly lastOrder: number | null;
  readonly overdueDays: number | null;
  readonly complaints: number;
  /** 1–5 */
  readonly satisfaction: number | null;
  /** 0–10 */
  readonly nps: number | null;
  readonly referrals: number;
}

/** `active` buys, `inactive` has not for more than a year, `prospect` never did. */
export type Standing = 'active' | 'inactive' | 'prospect';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const toTens = (value: number): number => Math.round(value / 10) * 10;

/**
 * Draws one customer. Demand is log-normal (a few customers bring most of the sales); loyalty moves share of wallet,
 * satisfaction, referrals and regularity together; risk moves overdue days and complaints.
 *
 * @param asOf serial day number of the last day of the year the figures are of
 */
export function syntheticCustomer(random: Random, standing: Standing, asOf: number): SyntheticCustomer {
  const loyalty = random.normal();
  const risk = random.normal() - 0.3 * loyalty;
  const demand = toTens(Math.exp(12.6 + 1.1 * random.normal()));
  const share = clamp(1 / (1 + Math.exp(0.2 - 1.8 * loyalty - 0.3 * random.normal())), 0.02, 0.97);
  const blankable = <T>(value: T, chance: number): T | null => (random.uniform() < chance ? null : value);
  const shownDemand = blankable(demand, 0.04);
  if (standing === 'prospect') {
    return {
      sales: null,
      lastSales: null,
      margin: null,
      demand: shownDemand,
      walletShare: null,
      orders: 0,
      firstOrder: null,
      lastOrder: null,
      overdueDays: null,
      complaints: 0,
      satisfaction: null,
      nps: null,
      referrals: random.uniform() < 0.06 ? 1 : 0,
    };
  }
  const isActive = standing === 'active';
  const pace = clamp(2 + 1.2 * loyalty + 0.35 * Math.log(demand / 3e5), 0.3, 6);
  const recency = isActive
    ? Math.round(clamp((-Math.log(1 - random.uniform()) * 90) / pace, 0, 330))
    : random.integer(372, 720);
  const tenure = recency + Math.round(clamp(Math.exp(6.6 + 0.55 * random.normal() + 0.2 * loyalty), 20, 4200));
  const sales = isActive ? toTens(demand * share) : 0;
  const growth = clamp(0.06 + 0.1 * loyalty + 0.32 * random.normal(), -0.65, 2.2);
  const lastSales = isActive ? (tenure < 365 ? null : toTens(sales / (1 + growth))) : toTens(demand * share * 0.4);
  return {
    sales,
    lastSales,
    margin: toTens(sales * clamp(0.24 + 0.05 * random.normal() - 0.015 * Math.log(demand / 3e5), 0.04, 0.45)),
    demand: shownDemand,
    walletShare: shownDemand === null ? null : Math.round((sales / demand) * 1000) / 1000,
    orders: Math.max(1, Math.round((pace * (tenure - recency)) / 120 + Math.abs(random.normal()))),
    firstOrder: asOf - tenure,
    lastOrder: asOf - recency,
    overdueDays: random.uniform() < 0.62 ? 0 : Math.round(clamp(Math.exp(2.7 + 0.9 * risk), 1, 210)),
    complaints: Math.floor(clamp(Math.exp(0.7 * risk - 0.9) + 0.6 * random.uniform(), 0, 9)),
    satisfaction: blankable(
      Math.round(clamp(3.9 + 0.45 * loyalty - 0.2 * risk + 0.25 * random.normal(), 1, 5) * 10) / 10,
      0.06,
    ),
    nps: blankable(Math.round(clamp(7.2 + 1.5 * loyalty - 0.5 * risk + 0.8 * random.normal(), 0, 10)), 0.1),
    referrals: Math.floor(clamp(Math.exp(0.8 * loyalty - 0.7) * random.uniform() * 2, 0, 12)),
  };
}
