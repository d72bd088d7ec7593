import { labelPlaces } from '../../../src/grading/crosstab/labelPlaces';

it('labelPlaces(column) puts declared labels first, others by code unit, and rows without one after the last', () => {
  const { labels, places } = labelPlaces({
    labels: ['乙', 'b', ' 甲 ', '', 'B', undefined, '乙'],
    order: ['甲', '丙'],
  });
  expect(labels).toEqual(['甲', '丙', 'B', 'b', '乙']);
  expect([...places]).toEqual([4, 3, 0, 5, 2, 5, 4]);
});

it('labelPlaces(column) does not hang on the order of the rows', () => {
  expect(labelPlaces({ labels: ['x', 'a', 'm'] }).labels).toEqual(labelPlaces({ labels: ['m', 'x', 'a'] }).labels);
});
