/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { customers } from '../actions/customersOnSheet';
import { message, spilled, type, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions());

const table = async (rows = customers) => type(`A1:E${rows.length}`, rows);

describe('TIER.GRADE', () => {
  it('spills id, tier and score of every customer', async () => {
    await table();
    const rows = await typed('=TIER.GRADE(A1:E7,"value-potential")');
    expect(rows[0]).toEqual(['客户编号', '客户等级', '最终得分']);
    expect(rows.slice(1).map(([id]) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6']);
    expect(new Set(rows.slice(1).map(([, tier]) => tier))).toEqual(new Set(['白金', '黄金', '铁', '铅']));
  });

  it('grades anew when a cell changes', async () => {
    await table();
    const before = await typed('=TIER.GRADE(A1:E7,"value-potential")');
    await type('C5', [[9000]]);
    const after = spilled();
    expect(after).not.toEqual(before);
    expect(after[4]?.[1]).toBe('白金');
  });

  it('takes a blank cell for missing, not for 0', async () => {
    await table();
    await type('C5', [['']]);
    const rows = await typed('=TIER.GRADE(A1:E7,"value-potential")');
    expect(rows[4]).toEqual(['K4', '', '']);
  });

  it('says which schemes there are where there is none of that name', async () => {
    await table();
    expect(await typed('=TIER.GRADE(A1:E7,"no such")')).toEqual([['#VALUE!']]);
    expect(message()).toMatch(/没有编号或名称为“no such”的方案。可用的有：value-potential, pyramid-abcd/);
  });
});
