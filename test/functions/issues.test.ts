/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { gradeNow, preset } from '../actions/customersOnSheet';
import { type, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions());

const table = [
  ['客户编号', '今年销售额', '去年销售额'],
  ['K1', 1000, 800],
  ['K1', '很多', 300],
  ['', 3000, '=1/0'],
  ['K4', 50, 60],
  ['合计', 4050, 1160],
];

describe('TIER.ISSUES', () => {
  it('tells what the pane tells of the same cells, in the same rows', async () => {
    await type('A1:C6', table);
    const [, ...rows] = await typed('=TIER.ISSUES(A1:C6,"value-potential")');
    await type('AA1', [['']]);
    const { issues } = await gradeNow(preset('value-potential'), {}, { kind: 'sheet' });
    // Of the total in row 6 the pane tells earlier, when it finds the data.
    const told = issues
      .filter(({ code }) => code !== 'titleRows')
      .map(({ rowNumber = '', column = '' }) => `${rowNumber} ${column}`);
    expect(rows.map(([row, column]) => `${row} ${column}`).sort()).toEqual([...told, '6 '].sort());
    expect(rows.map(([, , , remark]) => remark)).toContain('“很多”读不成数值，按缺失处理。');
    expect(rows.map(([, , , remark]) => remark)).toContain('单元格是错误值 #DIV/0!，按缺失处理。');
  });

  it('has its titles alone where there is nothing to tell', async () => {
    expect(await typed('=TIER.ISSUES({"客户编号","销售额";"K1",5},"sales-class")')).toEqual([
      ['行号', '列', '内容', '说明'],
    ]);
  });
});
