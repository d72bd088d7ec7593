import { rowsById } from '../../../src/grading/compare/rowsById';

it('rowsById(ids) finds the first row of each id, as trimmed text', () => {
  expect(rowsById(['C2', ' C1 ', 'C1', '  ', 'constructor'])).toEqual({
    rows: new Map([
      ['C2', 0],
      ['C1', 1],
      ['constructor', 4],
    ]),
    unmatched: [2, 3],
  });
});

it('rowsById(ids) of nobody is empty', () => {
  expect(rowsById([])).toEqual({ rows: new Map(), unmatched: [] });
});
