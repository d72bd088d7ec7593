import fc from 'fast-check';
import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';
import { rankDegree } from '../../../src/grading/degrees/rankDegree';
import { sortedPresent } from '../../../src/grading/degrees/sortedPresent';
import { anyColumn, someCounted } from '../sorting/columns';

it('rankDegree(values, isCounted) is percentileDegree of the sorted column to the last bit, for any value', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer(), fc.double({ noNaN: true }), (column, seed, another) => {
      const isCounted = someCounted(column.length, seed);
      const degree = rankDegree(column, isCounted);
      const expected = percentileDegree(sortedPresent(column, isCounted));
      for (const value of [...column.subarray(0, 20), another].filter((each) => !Number.isNaN(each))) {
        expect(degree(value)).toBe(expected(value));
      }
    }),
  );
});
