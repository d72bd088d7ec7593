import type { Grades, ResolvedCut } from '../../../../src/grading/types';
import { axisLimits } from '../../../../src/sheets/plans/matrix/axisLimits';

/** As much of a grading as limits are told from. */
function graded(cuts: readonly ResolvedCut[], degrees: readonly number[], bins: readonly number[]): Grades {
  const grades: Pick<Grades, 'cuts' | 'composites' | 'bins' | 'rowCount'> = {
    cuts,
    composites: { value: Float64Array.from(degrees) },
    bins: { value: Uint16Array.from(bins) },
    rowCount: degrees.length,
  };
  // Nothing else of a grading is looked at.
  return grades as Grades;
}

describe('axisLimits', () => {
  it('gives the thresholds of a composite that is cut itself', () => {
    const grades = graded([{ composite: 'value', thresholds: [40, 70], reaches: '>=' }], [10, 50, 90], [1, 2, 3]);
    expect(axisLimits(grades, 'value')).toEqual([
      { bin: 2, value: 40, reaches: '>=', degree: 40 },
      { bin: 3, value: 70, reaches: '>=', degree: 70 },
    ]);
  });

  it('finds where the limit of an indicator falls among the degrees: on the lowest that reached it', () => {
    const cut: ResolvedCut = { composite: 'value', of: 'sales', thresholds: [900], reaches: '>=' };
    expect(axisLimits(graded([cut], [0, 40, 60, 100], [1, 1, 2, 2]), 'value')?.[0]?.degree).toBe(60);
  });

  it.each([
    ['one below it has as much', [0, 60, 60, 100]],
    ['one below it has more', [0, 80, 60, 100]],
  ])('finds none where %s', (_, degrees) => {
    const cut: ResolvedCut = { composite: 'value', of: 'sales', thresholds: [900], reaches: '>=' };
    expect(axisLimits(graded([cut], degrees, [1, 1, 2, 2]), 'value')?.[0]).toEqual({
      bin: 2,
      value: 900,
      reaches: '>=',
    });
  });

  it('turns the limits round where less is better: the last bounds the lowest bin', () => {
    const cut: ResolvedCut = { composite: 'value', of: 'days', thresholds: [30, 90], reaches: '<=' };
    expect(axisLimits(graded([cut], [10, 50, 90], [1, 2, 3]), 'value')).toEqual([
      { bin: 2, value: 90, reaches: '<=', degree: 50 },
      { bin: 3, value: 30, reaches: '<=', degree: 90 },
    ]);
  });

  it('has none of a composite that is not cut, and none in common where levels have their own', () => {
    expect(axisLimits(graded([], [1], [0]), 'value')).toEqual([]);
    const cut: ResolvedCut = { composite: 'value', thresholds: [1], reaches: '>=', level: 0 };
    expect(axisLimits(graded([cut, { ...cut, level: 1 }], [1], [1]), 'value')).toBeUndefined();
  });
});
