import { presentTerms } from './composites/presentTerms';
import type { Grades, GradingIssue } from './types';

/**
 * What a person should know about a finished grading: dates after the as-of date (`dateAfterAsOf`, once per column),
 * a Pareto cut over an amount without a positive total (`amountWithoutTotal`), every row that got no tier and why
 * (`valueMissing` of one indicator, else `compositeMissing`).
 */
export function gradingIssues(grades: Omit<Grades, 'issues'>): readonly GradingIssue[] {
  return [...lateDates(grades), ...amountsWithoutTotal(grades), ...ungradedRows(grades)];
}

function lateDates({ scheme, asOf, columns }: Omit<Grades, 'issues'>): readonly GradingIssue[] {
  if (asOf === undefined) return [];
  return scheme.indicators.flatMap(({ id, kind }) => {
    if (kind !== 'date') return [];
    const count = columns.numbers[id]?.reduce((sum, date) => sum + (Math.floor(date) > asOf ? 1 : 0), 0) ?? 0;
    return count === 0 ? [] : [{ code: 'dateAfterAsOf', params: { indicator: id, count }, indicator: id }];
  });
}

function amountsWithoutTotal({ scheme, cuts }: Omit<Grades, 'issues'>): readonly GradingIssue[] {
  return scheme.cuts.flatMap((cut, index) => {
    if (cut.method !== 'pareto' || cuts[index]?.thresholds.length !== 0) return [];
    return [{ code: 'amountWithoutTotal', params: { indicator: cut.amount }, indicator: cut.amount }];
  });
}

function ungradedRows(grades: Omit<Grades, 'issues'>): readonly GradingIssue[] {
  const issues: GradingIssue[] = [];
  grades.tiers.forEach((tier, row) => {
    if (tier === -1) issues.push(ungradedRow(grades, row));
  });
  return issues;
}

function ungradedRow({ scheme, columns, composites, bins }: Omit<Grades, 'issues'>, row: number): GradingIssue {
  const isMissing = (id: string) => Number.isNaN(columns.numbers[id]?.[row]);
  for (const cut of scheme.cuts) {
    if (bins[cut.composite]?.[row] !== 0) continue;
    const composite = scheme.composites.find(({ id }) => id === cut.composite);
    const terms = composite === undefined ? [] : presentTerms(composite, columns);
    const blank = terms.find((term) => term.missing === 'ungraded' && isMissing(term.indicator))?.indicator;
    if (blank !== undefined) return valueMissing(blank, row);
    if (cut.method === 'pareto' && isMissing(cut.amount) && !Number.isNaN(composites[cut.composite]?.[row])) {
      return valueMissing(cut.amount, row);
    }
    return { code: 'compositeMissing', params: { composite: cut.composite }, row };
  }
  throw new RangeError('gradingIssues requires a scheme whose decision table covers every bin');
}

function valueMissing(indicator: string, row: number): GradingIssue {
  return { code: 'valueMissing', params: { indicator }, row, indicator };
}
