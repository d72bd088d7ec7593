import { finished } from '../../../../src/grading/finished';
import { sortSteps } from '../../../../src/sheets/plans/details/sortSteps';

describe('sortSteps', () => {
  it.each([0, 1, 2047, 2048, 2049, 10_000])(
    'sorts %d rows as a stable sort does, equal ones in their order',
    (count) => {
      const values = Float64Array.from({ length: count }, (_, row) => (row * 7919) % 101);
      const compare = (one: number, other: number) => (values[one] ?? 0) - (values[other] ?? 0);
      const rows = Int32Array.from({ length: count }, (_, row) => row);
      finished(sortSteps(rows, compare));
      expect([...rows]).toEqual(Array.from({ length: count }, (_, row) => row).sort(compare));
    },
  );

  it('gives turns on the way', () => {
    const rows = Int32Array.from({ length: 100_000 }, (_, row) => -row);
    expect([...sortSteps(rows, (one, other) => one - other)].length).toBeGreaterThan(100);
  });
});
