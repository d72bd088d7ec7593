import { positiveAmounts } from '../../../src/grading/concentration/positiveAmounts';
import { onlineRetail } from './onlineRetail';

it('positiveAmounts(amounts) leaves out zeros, returns and what is not a number', () => {
  expect(positiveAmounts(Float64Array.of(2, 0, -0, -1, NaN, Infinity, 1))).toEqual(Float64Array.of(1, 2));
});

it('positiveAmounts(amounts) of the online customers are 4,317: 55 of 4,372 did not buy more than they returned', () => {
  // 55: customers_nonpositive of the reference totals of this data.
  expect(positiveAmounts(onlineRetail)).toHaveLength(4372 - 55);
});
