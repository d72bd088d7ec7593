import { cellBytes, rowBlocks } from '../../src/sheets/rowBlocks';

describe('rowBlocks', () => {
  it('cuts at the limit, exactly on it not yet', () => {
    expect([...rowBlocks(4, () => 500, 1000)]).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect([...rowBlocks(4, () => 501, 1000)]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
  });
  it('gives a row that is too big a block of its own', () => {
    expect([...rowBlocks(3, (row) => (row === 1 ? 5000 : 1), 1000)]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
  it('makes none of no rows', () => expect([...rowBlocks(0, () => 1)]).toEqual([]));
  it('counts Chinese characters as three bytes', () => expect(cellBytes('黄金a')).toBe(4 + 3 + 3 + 1));
});
