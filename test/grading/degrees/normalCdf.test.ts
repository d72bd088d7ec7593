import fc from 'fast-check';
import { normalCdf } from '../../../src/grading/degrees/normalCdf';

// Eighteen digits of mpmath 1.3 (ncdf at 30 digits).
it.each([
  [-38, 2.88542836006878431e-316],
  [-8, 6.22096057427178412e-16],
  [-7.08, 7.20772308646747851e-13],
  [-7.07, 7.74668486563647833e-13],
  [-3, 0.00134989803163009453],
  [-1.96, 0.0249978951482204362],
  [-1, 0.158655253931457051],
  [-0.5, 0.308537538725986896],
  [0.25, 0.598706325682923724],
  [1, 0.841344746068542949],
  [2.5, 0.993790334674223865],
  [6, 0.999999999013412355],
])('normalCdf(%d) is right to 1e-14, and to 1e-6 of itself in the tail', (z, share) => {
  expect(Math.abs(normalCdf(z) - share)).toBeLessThan(1e-14);
  expect(Math.abs(normalCdf(z) / share - 1)).toBeLessThan(1e-6);
});

it('normalCdf(z) ends at 0 and 1', () => {
  expect([-Infinity, -50, 50, Infinity].map(normalCdf)).toEqual([0, 0, 1, 1]);
});

it('normalCdf(z) is symmetric and never falls', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -40, max: 40, noNaN: true }),
      fc.double({ min: 1e-12, max: 5, noNaN: true }),
      (z, step) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
        expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-15);
      },
    ),
  );
});
