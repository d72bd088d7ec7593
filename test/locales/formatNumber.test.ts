import { formatNumber } from '../../src/locales/formatNumber';

describe('formatNumber', () => {
  const byIntl = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

  it.each([0, 1, -1, 0.005, 0.015, -0.004, 1.005, 999.995, 1e6, -1234567.891, 1e11, 1e15, 1e21, 0.1 + 0.2])(
    'writes %d as Intl does',
    (value) => expect(formatNumber('en', value)).toBe(byIntl.format(value)),
  );

  it('writes numbers all over the line as Intl does', () => {
    const differing: number[] = [];
    for (let step = 1; step <= 20_000; step++) {
      // The fractional parts of multiples of the golden ratio are spread evenly.
      const value = ((step * 0.6180339887498949) % 1) * 10 ** (step % 13) * (step % 2 === 0 ? 1 : -1);
      if (formatNumber('en', value) !== byIntl.format(value)) differing.push(value);
    }
    expect(differing).toEqual([]);
  });
});
