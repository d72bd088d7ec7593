import { headerRow } from '../../src/sheets/headerRow';
import type { SheetCell } from '../../src/sheets/types';

const known = new Set(['客户编号', '销售额', '订单数']);
const header = ['客户编号', '客户名称', '销售额', '订单数'];
const first: readonly SheetCell[] = ['K1', '甲', 100, 3];
const blank: readonly SheetCell[] = [undefined, undefined, undefined, undefined];

describe('headerRow', () => {
  it('finds the first row where it is the header', () => {
    expect(headerRow([header, first], known)).toEqual({ row: 0, firstColumn: 0, lastColumn: 3, headers: header });
  });

  it('finds it below a merged title, a remark and a blank row', () => {
    const rows = [
      ['2025 年客户汇总', undefined, undefined, undefined],
      ['制表：张三', undefined, '单位：元', undefined],
      blank,
      header,
      first,
    ];
    expect(headerRow(rows, known)?.row).toBe(3);
  });

  it('finds one that no scheme knows', () => {
    expect(
      headerRow(
        [
          ['Foo', 'Bar', 'Baz'],
          ['a', 1, 2],
        ],
        known,
      )?.row,
    ).toBe(0);
  });

  it('takes the texts of a merged row above for headers that are blank', () => {
    const rows = [['客户编号', '客户名称', '业绩', undefined], [undefined, undefined, '销售额', '订单数'], first];
    expect(
      headerRow(
        [
          ['标题', undefined, undefined, undefined],
          ['客户编号', undefined, '业绩', undefined],
          [undefined, '客户名称', '销售额', '订单数'],
          first,
        ],
        known,
      ),
    ).toMatchObject({
      row: 2,
      headers: header,
    });
    expect(headerRow(rows, known)?.row).toBeDefined();
  });

  it('recognises a row of units below it', () => {
    const rows = [header, [undefined, undefined, '(万元)', '次'], first];
    expect(headerRow(rows, known)?.units).toEqual([undefined, undefined, '(万元)', '次']);
  });

  it('takes years for headings', () => {
    expect(
      headerRow(
        [
          ['客户编号', 2023, 2024],
          ['K1', 5, 6],
        ],
        known,
      )?.headers,
    ).toEqual(['客户编号', '2023', '2024']);
  });

  it('leaves out what stands beyond a blank column, and columns of ours unless they stand beside the data', () => {
    const rows = [
      [...header, undefined, '客户等级', '最终得分', '得分依据', '客户策略', '建议'],
      [...first, undefined, 'A', 1, 'x', 'y', 'z'],
    ];
    expect(headerRow(rows, known, new Set([5, 6, 7, 8, 9]))).toMatchObject({ firstColumn: 0, lastColumn: 3 });
  });

  it('finds none in numbers alone', () => {
    expect(
      headerRow(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        known,
      ),
    ).toBeUndefined();
    expect(headerRow([], known)).toBeUndefined();
  });
});
