import { decidingIndicators } from '../indicators/usedIndicators';
import { groupCounts } from '../sums/groupCounts';
import type { GradingIssue } from '../types';
import { ungradedRows } from './ungradedRows';
import type { Finished } from './Finished';

/**
 * What a person should know about a finished grading: columns without a usable value (`noUsableValue`), dates after
 * the as-of date (`dateAfterAsOf`, once per column), a Pareto cut over an amount without a positive total
 * (`amountWithoutTotal`), more customers in a bin than its capacity, for being equal (`capacityExceeded`), too few to
 * make clusters of (`tooFewForClusters`), parents that are no customer (`parentUnknown`) or stand on a ring (`parentRing`), and
 * every row that got no tier and why.
 */
export function gradingIssues(grades: Finished): readonly GradingIssue[] {
  return [
    ...uselessColumns(grades),
    ...lateDates(grades),
    ...amountsWithoutTotal(grades),
    ...exceededCapacities(grades),
    ...tooFew(grades),
    ...brokenHierarchy(grades),
    ...ungradedRows(grades),
  ];
}

function uselessColumns({ scheme, columns, rowCount }: Finished): readonly GradingIssue[] {
  if (rowCount === 0) return [];
  return decidingIndicators(scheme).flatMap((id) => {
    const column = columns.numbers[id];
    if (column === undefined || !column.every((value) => Number.isNaN(value))) return [];
    return [{ code: 'noUsableValue', params: { indicator: id }, indicator: id }];
  });
}

function lateDates({ scheme, asOf, columns }: Finished): readonly GradingIssue[] {
  if (asOf === undefined) return [];
  return scheme.indicators.flatMap(({ id, kind }) => {
    if (kind !== 'date') return [];
    const count = columns.numbers[id]?.reduce((sum, date) => sum + (Math.floor(date) > asOf ? 1 : 0), 0) ?? 0;
    return count === 0 ? [] : [{ code: 'dateAfterAsOf', params: { indicator: id, count }, indicator: id }];
  });
}

function amountsWithoutTotal({ scheme, cuts, rowCount }: Finished): readonly GradingIssue[] {
  if (rowCount === 0) return [];
  return scheme.cuts.flatMap((cut) => {
    const isEmpty = cuts.some(({ composite, thresholds }) => composite === cut.composite && thresholds.length === 0);
    if (cut.method !== 'pareto' || !isEmpty) return [];
    return [{ code: 'amountWithoutTotal', params: { indicator: cut.amount }, indicator: cut.amount }];
  });
}

function exceededCapacities({ scheme, bins }: Finished): readonly GradingIssue[] {
  if (scheme.levels !== undefined) return [];
  return scheme.cuts.flatMap((cut) => {
    if (cut.method !== 'capacity') return [];
    const most = cut.counts.length + 1;
    const counts = groupCounts(bins[cut.composite] ?? new Uint8Array(), most + 1);
    return cut.counts.flatMap((capacity, place): readonly GradingIssue[] => {
      const count = counts[most - place] ?? 0;
      if (count <= capacity) return [];
      return [{ code: 'capacityExceeded', params: { composite: cut.composite, capacity, count } }];
    });
  });
}

function tooFew({ scheme, clusters, rowCount }: Finished): readonly GradingIssue[] {
  if (scheme.decide.kind !== 'clusters' || rowCount === 0 || clusters !== undefined) return [];
  const { count } = scheme.decide;
  return [{ code: 'tooFewForClusters', params: { count: typeof count === 'number' ? count : count.from } }];
}

function brokenHierarchy({ scheme, rollUp }: Finished): readonly GradingIssue[] {
  const indicator = scheme.levels?.parent;
  if (rollUp === undefined || indicator === undefined) return [];
  const told = (code: 'parentUnknown' | 'parentRing') => (row: number) => ({
    code,
    params: { indicator },
    row,
    indicator,
  });
  return [...rollUp.orphans.map(told('parentUnknown')), ...rollUp.rings.map(told('parentRing'))];
}
