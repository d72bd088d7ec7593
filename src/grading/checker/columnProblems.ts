import { missingColumns } from '../indicators/missingColumns';
import { problem } from '../problems/problem';
import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';

/**
 * What a scheme lacks to grade a sheet: required indicators without a column, composites and ladders without any.
 *
 * @param present ids of the indicators that have a column
 */
export function columnProblems(scheme: Scheme, present: Iterable<string>): readonly SchemeProblem[] {
  return missingColumns(scheme, present).flatMap(({ code, params }) => {
    const from = String(params.from).split(',').join(', ');
    switch (code) {
      case 'columnMissing': {
        const index = scheme.indicators.findIndex(({ id }) => id === params.indicator);
        return [problem(['indicators', index], code, { ...params, id: String(params.indicator), from })];
      }
      case 'compositeWithoutColumns': {
        const index = scheme.composites.findIndex(({ id }) => id === params.composite);
        return [problem(['composites', index], code, { ...params, from })];
      }
      case 'ladderWithoutColumns':
        return [problem(['decide', 'rungs'], code, { from })];
      default:
        return [];
    }
  });
}
