import { dataHash } from '../../src/sheets/dataHash';

describe('dataHash', () => {
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
        0,
        4,
      ),
    ).toBe(dataHash(columns, 0, 3));
  });
  it('is another once a cell changes or changes places with another', () => {
    expect(
      dataHash(
        [
          ['a', 'b', 'c'],
          [1, 2, 4],
        ],
        0,
        3,
      ),
    ).not.toBe(dataHash(columns, 0, 3));
    expect(
      dataHash(
        [
          ['b', 'a', 'c'],
          [1, 2, 3],
        ],
        0,
        3,
      ),
    ).not.toBe(dataHash(columns, 0, 3));
  });
});
