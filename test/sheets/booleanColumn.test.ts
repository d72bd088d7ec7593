import { booleanColumn } from '../../src/sheets/booleanColumn';
import type { SheetCell } from '../../src/sheets/types';

const read = (...cells: readonly SheetCell[]) =>
  booleanColumn({ header: '战略客户', column: 2, cells }, Int32Array.from(cells.keys()), 4);

describe('booleanColumn', () => {
  it('reads truth values, ones and noughts, and texts in either language and width', () => {
    const { values, issues } = read(true, false, 1, 0, '是', '否', ' Ｙ ', '无', '√', '×');
    expect([...values]).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0]);
    expect(issues).toEqual([]);
  });

  it('leaves a blank missing, and one that only says there is nothing', () => {
    const { values, issues } = read(undefined, '', '-', 'N/A', '未知');
    expect([...values]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(issues).toEqual([]);
  });

  it('reports a text, a number and an error with address and what was found', () => {
    const { values, issues } = read('也许', 2, 0.5, { error: '#N/A' });
    expect([...values]).toEqual([NaN, NaN, NaN, NaN]);
    expect(
      issues.map(({ code, address, found, rowNumber, column }) => [code, address, found, rowNumber, column]),
    ).toEqual([
      ['unreadableBoolean', 'C5', '也许', 5, '战略客户'],
      ['unreadableBoolean', 'C6', '2', 6, '战略客户'],
      ['unreadableBoolean', 'C7', '0.5', 7, '战略客户'],
      ['errorCell', 'C8', '#N/A', 8, '战略客户'],
    ]);
  });

  it('reads the rows asked for and no others', () => {
    const { values, issues } = booleanColumn(
      { header: 'H', column: 0, cells: ['?!', '是', '否'] },
      Int32Array.of(2, 1),
      0,
    );
    expect([...values]).toEqual([0, 1]);
    expect(issues).toEqual([]);
  });
});
