import type { Degrees } from '../degrees/degrees';
import { percentileDegrees } from '../degrees/percentileColumn';
import type { Group } from '../levels/groups';
import type { Indicator, Term } from '../scheme';
import type { Workspace } from '../sorting/workspace';
import type { Columns } from '../types';
import { degreeColumn } from './degreeColumn';
import { fittedTerm } from './fittedTerm';

/**
 * The degree of one term for every row of the population, each fitted to the group it is compared in; NaN where it is
 * skipped, the row is left ungraded or in no group. In steps.
 *
 * @param memory that the degrees may lie in, until the next are read
 */
export function* degreeSteps(
  term: Term,
  indicators: readonly Indicator[],
  columns: Columns,
  groups: readonly Group[],
  memory: Workspace,
): Generator<void, Degrees, void> {
  const [everyone, another] = groups;
  const values = columns.numbers[term.indicator];
  // Nearly all there is to do in most gradings, and so much faster by the column than value by value.
  if (values && everyone && !another && term.normalise.method === 'percentile' && term.missing !== 'median') {
    const degreeOfMissing = term.missing === 'zero' ? 0 : NaN;
    const reading = { direction: term.direction, degreeOfMissing };
    const degrees = percentileDegrees(values, everyone.some, reading, memory);
    yield;
    return degrees;
  }
  const degrees = new Float64Array(columns.rowCount).fill(NaN);
  for (const { isCounted } of groups) {
    const fitted = fittedTerm(term, indicators, columns, isCounted);
    yield;
    degreeColumn(degrees, fitted, isCounted);
    yield;
  }
  return degrees;
}
