import { dataHashSteps } from '../../src/sheets/dataHashSteps';
import type { SheetCell } from '../../src/sheets/types';
import { stepsOf } from './stepsOf';

const dataHash = (columns: readonly (readonly SheetCell[])[], rows: number) =>
  stepsOf(dataHashSteps(columns, rows)).value;

describe('dataHashSteps', () => {
  const columns = [
    ['a', 'b', 'c'],
    [1, 2, 3],
  ];
  it('is the same for the same rows in another order, and with a blank one between', () => {
    expect(
      dataHash(
        [
          ['b', undefined, 'a', 'c'],
          [2, undefined, 1, 3],
        ],
        4,
      ),
    ).toBe(dataHash(columns, 3));
  });
  it('is another once a cell changes or changes places with another', () => {
    expect(
      dataHash(
        [
          ['a', 'b', 'c'],
          [1, 2, 4],
        ],
        3,
      ),
    ).not.toBe(dataHash(columns, 3));
    expect(
      dataHash(
        [
          ['b', 'a', 'c'],
          [1, 2, 3],
        ],
        3,
      ),
    ).not.toBe(dataHash(columns, 3));
  });
});
