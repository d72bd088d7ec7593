/** The job that every peer does, as data: what it reads, weighs and cuts. Each gets it as `job.txt`, one line a term. */

/** Weight of an indicator in each composite; 0 where it is no part of it. Sums run in this order. */
export const terms = [
  { indicator: 'sales', direction: 'higher', overall: 0.2, value: 0.5, potential: 0 },
  { indicator: 'marginRate', direction: 'higher', overall: 0.15, value: 0.2, potential: 0 },
  { indicator: 'orders', direction: 'higher', overall: 0.1, value: 0.15, potential: 0 },
  { indicator: 'recencyDays', direction: 'lower', overall: 0.15, value: 0.15, potential: 0 },
  { indicator: 'demand', direction: 'higher', overall: 0.12, value: 0, potential: 0.5 },
  { indicator: 'growth', direction: 'higher', overall: 0.1, value: 0, potential: 0.3 },
  { indicator: 'satisfaction', direction: 'higher', overall: 0.1, value: 0, potential: 0.1 },
  { indicator: 'delayDays', direction: 'lower', overall: 0.08, value: 0, potential: 0.1 },
];

export const composites = ['overall', 'value', 'potential'];

/** Of the customers, best tier first. */
export const shares = [0.05, 0.15, 0.3, 0.5];

/** Of the sales: A and B; C takes the rest. */
export const paretoShares = [0.8, 0.95];

/** Quadrant of a customer: 1 both low, 2 potential high, 3 value high, 4 both; 0 where one of them is missing. */
export const quadrantOf = (valueBin, potentialBin) =>
  valueBin === 0 || potentialBin === 0 ? 0 : 1 + 2 * (valueBin - 1) + (potentialBin - 1);

/** `indicator sign overall value potential`, sign −1 where lower is better. */
export const jobText = terms
  .map(({ indicator, direction, overall, value, potential }) =>
    [indicator, direction === 'lower' ? -1 : 1, overall, value, potential].join(' '),
  )
  .join('\n');
