import { presentTerms } from '../composites/presentTerms';
import { measuredBy } from '../cuts/measuredBy';
import { decidingCuts } from '../decision/tableTiers';
import type { GradingIssue } from '../types';
import type { Finished } from './Finished';

/**
 * One issue for every row that got no tier, and why: the level, the typed tier, one indicator that must not be missing
 * (`valueMissing`), all of a composite's (`compositeMissing`), or requirements of no rung met (`requirementsUnmet`). A
 * row that a gate leaves ungraded has the gate's reason.
 */
export function ungradedRows(grades: Finished): readonly GradingIssue[] {
  const issues: GradingIssue[] = [];
  const { tiers, gates } = grades;
  for (let row = 0; row < tiers.length; row++) {
    if (tiers[row] !== -1 || gates[row] !== -1) continue;
    const issue = ungradedRow(grades, row);
    if (issue !== undefined) issues.push(issue);
  }
  return issues;
}

/** Undefined where one issue of the whole grading says it: too few customers for clusters. */
function ungradedRow(grades: Finished, row: number): GradingIssue | undefined {
  const { scheme, columns, composites } = grades;
  const { levels, decide } = scheme;
  const isMissing = (id: string) => Number.isNaN(columns.numbers[id]?.[row]);
  if (levels !== undefined && isMissing(levels.indicator)) return valueMissing(levels.indicator, row);
  switch (decide.kind) {
    case 'ladder':
      return { code: 'requirementsUnmet', params: {}, row };
    case 'given':
      return valueMissing(decide.indicator, row);
    case 'clusters': {
      const missing = decide.composites.find((id) => Number.isNaN(composites[id]?.[row]));
      return missing === undefined ? undefined : withoutComposite(grades, missing, row);
    }
    case 'table': {
      const cut = decidingCuts(scheme, decide.rules).find(({ composite }) => grades.bins[composite]?.[row] === 0);
      if (cut === undefined) throw new RangeError('ungradedRows requires a table that covers every bin');
      const of = measuredBy(cut);
      const hasComposite = !Number.isNaN(composites[cut.composite]?.[row]);
      if (of !== undefined && hasComposite && isMissing(of)) return valueMissing(of, row);
      return withoutComposite(grades, cut.composite, row);
    }
  }
}

function withoutComposite({ scheme, columns }: Finished, id: string, row: number): GradingIssue {
  const composite = scheme.composites.find((each) => each.id === id);
  const terms = composite === undefined ? [] : presentTerms(composite, columns);
  const blank = terms.find(
    (term) => term.missing === 'ungraded' && Number.isNaN(columns.numbers[term.indicator]?.[row]),
  );
  if (blank !== undefined) return valueMissing(blank.indicator, row);
  return { code: 'compositeMissing', params: { composite: id }, row };
}

function valueMissing(indicator: string, row: number): GradingIssue {
  return { code: 'valueMissing', params: { indicator }, row, indicator };
}
