/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { keepScheme, runExcel } from '../../src/excel';
import type { Scheme } from '../../src/grading/types';
import { customers, preset } from '../actions/customersOnSheet';
import { message, spilled, type, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions());

const base = preset('sales-class');
const own: Scheme = { ...base, id: 'own', names: { 'zh-CN': '我的方案', en: 'My scheme' } };
const table = [
  ['客户编号', '销售额'],
  ['K1', 1200000],
  ['K2', 30000],
];
const withFirstTier = (name: string): Scheme => ({
  ...own,
  tiers: own.tiers.map((tier, index) => (index === 0 ? { ...tier, names: { 'zh-CN': name, en: name } } : tier)),
});
const keep = (scheme: Scheme) => runExcel((context) => keepScheme(context, scheme));
const first = () => spilled()[1]?.[1];

describe('a scheme kept in the workbook', () => {
  it.each(['own', '我的方案', 'my scheme', ' OWN '])('is found as %s', async (name) => {
    await keep(withFirstTier('头等'));
    await type('A1:B3', table);
    await typed(`=TIER.GRADE(A1:B3,"${name}")`);
    expect([first(), message()]).toEqual(['头等', undefined]);
  });

  it('that changes makes the formulas that name it recalculate', async () => {
    await keep(withFirstTier('头等'));
    await type('A1:B3', table);
    await typed('=TIER.GRADE(A1:B3,"own")');
    expect(first()).toBe('头等');
    await keep(withFirstTier('特等'));
    await host.idle();
    expect(first()).toBe('特等');
  });

  it('that comes to be turns the error of formulas that named it before into grades', async () => {
    await type('A1:B3', table);
    expect(await typed('=TIER.GRADE(A1:B3,"own")')).toEqual([['#VALUE!']]);
    await keep(withFirstTier('头等'));
    await host.idle();
    expect(first()).toBe('头等');
  });

  it('comes before the preset with its id', async () => {
    await keep({ ...withFirstTier('改过的'), id: 'sales-class' });
    await type('A1:B3', table);
    await typed('=TIER.GRADE(A1:B3,"sales-class")');
    expect(first()).toBe('改过的');
  });

  it('kept again as it is calculates nothing', async () => {
    await keep(own);
    const calculate = jest.spyOn(host.book, 'calculate');
    await keep(own);
    expect(calculate).not.toHaveBeenCalled();
    await keep(withFirstTier('头等'));
    expect(calculate).toHaveBeenCalledTimes(1);
  });
});

it('unless given, the first scheme is taken that the columns suffice for', async () => {
  await type('A1:E7', customers);
  expect(await typed('=TIER.GRADE(A1:E7)')).toEqual(await typed('=TIER.GRADE(A1:E7,"value-potential")', 'AH1'));
});

it('the as-of date is an argument, as a date or as text', async () => {
  const rows = [
    ['客户编号', '销售额', '满意度', '最近下单日期'],
    ['K1', 100, 3, 45000],
    ['K2', 50, 2, 45300],
    ['K3', 20, 1, 44900],
  ];
  await type('A1:D4', rows);
  const latest = await typed('=TIER.TIER(A1:D4,"hsbc-af")');
  expect(message()).toBeUndefined();
  const later = await typed('=TIER.TIER(A1:D4,"hsbc-af",DATE(2025,6,1))', 'AC1');
  expect(later).toEqual(await typed('=TIER.TIER(A1:D4,"hsbc-af","2025-06-01")', 'AE1'));
  expect(later).not.toEqual(latest);
  expect(later.slice(1).map(([tier]) => tier)).toEqual(['E 非活跃客户', 'E 非活跃客户', 'E 非活跃客户']);
});
