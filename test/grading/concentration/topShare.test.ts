import { readFileSync } from 'node:fs';
import path from 'node:path';
import { topShare } from '../../../src/grading/concentration/topShare';
import { onlineRetail, onlineRetailReversed } from './onlineRetail';

const reference = JSON.parse(
  readFileSync(path.join(__dirname, '../../data/reference/reference_results.json'), 'utf8'),
) as {
  datasets_totals_computed: { online_retail: Record<'top1pct' | 'next4pct' | 'next15pct' | 'top20pct_share', number> };
};

it('topShare(amounts, share) of the best 20 % of the online customers is 0.7384708', () => {
  // Reference totals of this data: the best 20 % are 875 customers; the best 1 % hold 0.2992499, the next 4 % 0.1866582.
  expect(topShare(onlineRetail, 0.2)).toBeCloseTo(0.7384708, 7);
  expect(topShare(onlineRetail, 0.2)).toBe(topShare(onlineRetail, 875 / 4372));
  expect(topShare(onlineRetail, 0.01)).toBeCloseTo(0.2992499, 7);
  expect(topShare(onlineRetail, 0.05)).toBeCloseTo(0.2992499 + 0.1866582, 6);
  expect(topShare(onlineRetailReversed, 0.2)).toBe(topShare(onlineRetail, 0.2));
});

it('topShare(amounts, share) of the best 1 %, the next 4 % and the next 15 % are those of the reference totals', () => {
  const { top1pct, next4pct, next15pct, top20pct_share } = reference.datasets_totals_computed.online_retail;
  expect(topShare(onlineRetail, 0.01)).toBeCloseTo(top1pct, 7);
  expect((topShare(onlineRetail, 0.05) ?? NaN) - (topShare(onlineRetail, 0.01) ?? NaN)).toBeCloseTo(next4pct, 7);
  expect(topShare(onlineRetail, 0.2)).toBeCloseTo(top20pct_share, 7);
  // 15 % after 5 %: the reference rounds 874.4 customers down there, where the 20 % above and ours round up.
  expect((topShare(onlineRetail, 874 / 4372) ?? NaN) - (topShare(onlineRetail, 0.05) ?? NaN)).toBeCloseTo(next15pct, 7);
});

it('topShare(amounts, share) takes ⌈s·n⌉ customers, and is not misled by rounding', () => {
  const ten = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  // 0.1 + 0.2 is 0.30000000000000004: three of ten, not four.
  expect(topShare(ten, 0.1 + 0.2)).toBe(0.3);
  expect(topShare(ten, 0.3 + 1e-6)).toBe(0.4);
  expect(topShare(ten, 0.3 - 1e-6)).toBe(0.3);
  expect(topShare(ten, 0)).toBe(0);
  expect(topShare(ten, 1)).toBe(1);
});

it('topShare(amounts, share) counts returns in the total: the best may hold more than all of it', () => {
  // 60 + 40 − 20 = 80 in all; missing and infinite amounts are not customers of it.
  expect(topShare(Float64Array.of(-20, 60, NaN, 40, Infinity), 0.5)).toBe(1.25);
  expect(topShare(Float64Array.of(-20, 60, 40), 1)).toBe(1);
});

it('topShare(amounts, share) of one customer is all', () => {
  expect(topShare(Float64Array.of(7), 0.2)).toBe(1);
  expect(topShare(Float64Array.of(1e308, 1e308), 0.5)).toBe(0.5);
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['more returns than sales', Float64Array.of(-5, 3)],
  ['missing amounts', Float64Array.of(NaN)],
])('topShare(amounts, share) of %s is undefined', (_name, amounts) => {
  expect(topShare(amounts, 0.2)).toBeUndefined();
});

it.each([-0.1, 1.1, NaN])('topShare(amounts, %p) requires a share from 0 to 1', (share) => {
  expect(() => topShare(Float64Array.of(1), share)).toThrow(new RangeError('topShare requires a share from 0 to 1'));
});
