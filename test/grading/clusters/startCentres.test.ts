import { pointRowSteps } from '../../../src/grading/clusters/pointRows';
import { startCentres, type StartRule } from '../../../src/grading/clusters/startCentres';
import { finished } from '../../../src/grading/finished';

const starts = (values: readonly number[], count: number, rule: StartRule) => {
  const rows = finished(pointRowSteps([Float64Array.from(values)]));
  return [...startCentres(rows, count, rule)].map((value) => value * rows.unit);
};

it('startCentres(rows, count, farthest) begins nearest the mean and goes on with the farthest', () => {
  // Mean 5.2: 4 is nearest; then 12, then 0, the first of 0 and … 8 (4 away each).
  expect(starts([0, 2, 4, 8, 12], 3, 'farthest')).toEqual([4, 12, 0]);
});

it('startCentres(rows, count, share) goes on where the squared distances come to that share', () => {
  // From 4: 16, 4, 0, 16, 64, together 100: 20 are passed at 8, 15 at 0.
  expect(starts([0, 2, 4, 8, 12], 2, 0.2)).toEqual([4, 8]);
  expect(starts([0, 2, 4, 8, 12], 2, 0.15)).toEqual([4, 0]);
  expect(starts([0, 2, 4, 8, 12], 2, 0.9)).toEqual([4, 12]);
});

it('startCentres(rows, count, rule) takes no point twice while there are others', () => {
  for (const rule of ['farthest', 0.01, 0.5, 0.99] as const) {
    expect(starts([1, 1, 1, 2, 3, 3], 3, rule).sort()).toEqual([1, 2, 3]);
  }
});
