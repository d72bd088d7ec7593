import { stableOrder } from '../../../src/grading/orders/stableOrder';

it('stableOrder(order, keys, keyCount) leaves equal keys in the order they came', () => {
  const keys = Int32Array.of(1, 0, 1, 0, 2);
  expect(stableOrder(Int32Array.of(0, 1, 2, 3, 4), keys, 3)).toEqual(Int32Array.of(1, 3, 0, 2, 4));
  expect(stableOrder(Int32Array.of(4, 3, 2, 0), keys, 3)).toEqual(Int32Array.of(3, 2, 0, 4));
  expect(stableOrder(new Int32Array(), new Int32Array(), 0)).toEqual(new Int32Array());
});
