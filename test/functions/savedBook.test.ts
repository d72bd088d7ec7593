/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { customers } from '../actions/customersOnSheet';
import { partOf } from '../host/xlsx/parts';
import { message, spilled, type, useFunctions } from './useFunctions';

const formulas = [
  ['=TIER.GRADE(A1:E7,"value-potential")'],
  ...Array.from({ length: 8 }, () => ['']),
  ['=TIER.BAND(C2,{100,1000},{50,100})'],
  ['=TIER.EXPLAIN(A1:E7,"K99")'],
];

it('a saved workbook keeps the formulas as Excel stores them, and calculates again when it is opened', async () => {
  await useFunctions();
  await type('A1:E7', customers);
  await type('AA1:AA11', formulas);
  const shown = spilled();
  expect(shown[9]).toEqual([100, '', '']);
  expect(shown[10]?.[0]).toBe('#N/A');
  const file = saveXlsx(host.book.data());
  const xml = partOf(file, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('_xldudf_TIER_GRADE(A1:E7,');
  expect(xml).toContain('<f>_xldudf_TIER_BAND(C2,{100,1000},{50,100})</f><v>100</v>');
  expect(xml).not.toContain('TIER.');

  host.learn('TIER', { functions: [] });
  await host.open(openXlsx(file));
  await host.idle();
  // Without the add-in the last results stay.
  expect(spilled()).toEqual(shown);
  await useFunctions();
  await host.idle();
  expect(spilled()).toEqual(shown);
  await type('C5', [[9000]]);
  expect(spilled()[4]?.[1]).toBe('白金');
  expect(message('AA11')).toContain('K99');
});
