import { leadStatus } from '../leads/leadStatus';
import type { Given, Scheme, Validity } from '../scheme';
import type { Columns, Grades } from '../types';
import { conditionMet } from './conditionMet';
import { tierIndex, type Decided } from './decided';
import { GIVEN_STATUSES } from './reasons';

/** The tiers that people typed, and how long each is valid. */
export function givenTiers(
  { indicators, tiers }: Scheme,
  { indicator, validity }: Given,
  columns: Columns,
  asOf: number,
  isCounted: Uint8Array,
): Decided {
  const { categories = [] } = indicators.find(({ id }) => id === indicator) ?? {};
  const byCategory = categories.map(({ id }) => tierIndex(tiers, id));
  const typed = columns.numbers[indicator];
  const decided = new Int16Array(columns.rowCount).fill(-1);
  for (let row = 0; row < decided.length; row++) {
    if (isCounted[row] === 1) decided[row] = byCategory[typed?.[row] ?? NaN] ?? -1;
  }
  return {
    tiers: decided,
    rules: new Int16Array(columns.rowCount).fill(-1),
    ...(validity === undefined ? {} : { given: standing(validity, indicators, columns, asOf, decided) }),
  };
}

/** The status of every typed tier, and the last day it is valid. */
function standing(
  { since, days, extension, reassign }: Validity,
  indicators: Scheme['indicators'],
  columns: Columns,
  asOf: number,
  tiers: Int16Array,
): Grades['given'] {
  const statuses = new Int8Array(columns.rowCount).fill(-1);
  const due = new Float64Array(columns.rowCount).fill(NaN);
  // Without a day to count to nothing is known.
  if (Number.isNaN(asOf)) return { statuses, due };
  const dates = columns.numbers[since];
  const isExtended = extension === undefined ? () => false : hasReason(extension.indicator, indicators, columns);
  const isReassigned = reassign === undefined ? () => false : conditionMet(reassign, indicators, columns);
  for (let row = 0; row < statuses.length; row++) {
    if (tiers[row] === -1) continue;
    const { status, dueOn } = leadStatus({
      gradedOn: dates?.[row],
      asOf,
      validityDays: days,
      extended: isExtended(row),
      extensionDays: extension?.days ?? days,
    });
    due[row] = dueOn ?? NaN;
    statuses[row] = GIVEN_STATUSES.indexOf(isReassigned(row) ? 'reassign' : status);
  }
  return { statuses, due };
}

/** A reason is a category of any kind, or true. */
function hasReason(id: string, indicators: Scheme['indicators'], columns: Columns): (row: number) => boolean {
  const isCategory = indicators.find((indicator) => indicator.id === id)?.kind === 'category';
  const values = columns.numbers[id];
  return (row) => {
    const value = values?.[row] ?? NaN;
    return !Number.isNaN(value) && (isCategory || value !== 0);
  };
}
