import { cellRuns } from '../../../src/host/custom-functions/cellRuns';

const cell = (sheetId: string, row: number, column: number) => ({ sheetId, row, column });

describe('cellRuns', () => {
  it('puts the cells of a column together where rows follow one another, in any order and twice over', () => {
    expect(cellRuns([cell('a', 3, 0), cell('a', 1, 0), cell('a', 2, 0), cell('a', 2, 0), cell('a', 7, 0)])).toEqual([
      { sheetId: 'a', rect: { row: 1, column: 0, rows: 3, columns: 1 } },
      { sheetId: 'a', rect: { row: 7, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it('keeps columns and sheets apart', () => {
    expect(cellRuns([cell('b', 1, 0), cell('a', 1, 1), cell('a', 0, 0)])).toEqual([
      { sheetId: 'a', rect: { row: 0, column: 0, rows: 1, columns: 1 } },
      { sheetId: 'a', rect: { row: 1, column: 1, rows: 1, columns: 1 } },
      { sheetId: 'b', rect: { row: 1, column: 0, rows: 1, columns: 1 } },
    ]);
  });
});
