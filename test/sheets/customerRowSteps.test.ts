import { customerRowSteps } from '../../src/sheets/customerRowSteps';
import type { SheetCell, SheetColumn } from '../../src/sheets/types';
import { stepsOf } from './stepsOf';

/** Columns from rows, the header of column i being Hi. */
function columnsOf(rows: readonly (readonly SheetCell[])[]): readonly SheetColumn[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => ({
    header: `H${column}`,
    column,
    cells: rows.map((row) => row[column]),
  }));
}

const read = (rows: readonly (readonly SheetCell[])[]) => {
  const { rows: found, notes } = stepsOf(customerRowSteps(columnsOf(rows), 1)).value;
  return {
    rows: [...found],
    codes: notes.map(({ code, rowNumber }) => (rowNumber === undefined ? code : `${code} ${rowNumber}`)),
  };
};

describe('customerRowSteps', () => {
  it('leaves out a total at the end that is the sum', () => {
    expect(
      read([
        ['K1', '甲', 10],
        ['K2', '乙', 20],
        ['合计', undefined, 30],
      ]),
    ).toEqual({ rows: [0, 1], codes: ['totalRow 4'] });
  });

  it.each(['总计', '合 计：', 'Total', 'Grand Total', '小计', '總計', 'SUM'])('knows %s', (label) => {
    expect(
      read([
        ['K1', '甲', 10],
        [label, undefined, 10],
      ]).rows,
    ).toEqual([0]);
  });

  it('leaves out subtotals and the grand total', () => {
    const rows = [
      ['K1', '华东', 10],
      ['K2', '华东', 20],
      ['华东小计', undefined, 30],
      ['K3', '华南', 5],
      ['华南小计', undefined, 5],
      ['总计', undefined, 35],
    ];
    expect(read(rows)).toEqual({ rows: [0, 1, 3], codes: ['totalRow 4', 'totalRow 6', 'totalRow 7'] });
  });

  it('says so where a total is not the sum', () => {
    expect(
      read([
        ['K1', '甲', 10],
        ['合计', undefined, 99],
      ]),
    ).toEqual({ rows: [0], codes: ['totalRowDiffers 3'] });
  });

  it('keeps a customer whose name only sounds like a total', () => {
    expect(
      read([
        ['Acme', 'x', 10],
        ['Total SA', 'y', 99],
      ]),
    ).toEqual({ rows: [0, 1], codes: ['totalRowKept 3'] });
    expect(
      read([
        ['K1', 'Acme', 10],
        ['K2', 'Total', 10],
      ]),
    ).toEqual({ rows: [0, 1], codes: [] });
  });

  it('adds numbers written as text', () => {
    expect(
      read([
        ['K1', '甲', '￥1,000'],
        ['K2', '乙', 20],
        ['合计', undefined, '1,020'],
      ]).codes,
    ).toEqual(['totalRow 4']);
  });

  it('leaves out blank rows between customers and says how many', () => {
    expect(read([['K1', '甲', 1], [], [], ['K2', '乙', 2], [], []])).toEqual({ rows: [0, 3], codes: ['blankRows'] });
  });

  it('leaves out a remark below the data', () => {
    const rows = [['K1', '甲', 1], ['合计', undefined, 1], [], ['注：金额含税', undefined, undefined]];
    expect(read(rows)).toEqual({ rows: [0], codes: ['totalRow 3', 'footerRow 5'] });
  });

  it('finds none in nothing', () => expect(read([[]])).toEqual({ rows: [], codes: [] }));
});
