/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/host/xlsx';
import { areaAddress } from '../../src/sheets';
import { gradeNow, preset } from '../actions/customersOnSheet';
import { message, spilled, type, useFunctions } from './useFunctions';

const open = (file: string) => host.open(openXlsx(new Uint8Array(readFileSync(file))));

/** Cells as people write them, in the way of every reader. */
const messy = [
  ['2026 年客户名单', '', '', '', ''],
  ['', '', '', '', ''],
  ['客户编号', '客户名称', '今年销售额', '去年销售额', '最近下单日期'],
  ['Ｋ１', '甲', '１，２３４．５', '￥800', '2026年3月5日'],
  ['K2', '=1+1', '1.2万', 9000, '2026/4/1'],
  ['K3', '丙', '', 0, 46000],
  ['K3', '丁', 0, 60, '31/12/2025'],
  ['', '戊', 500, 'N/A', '不详'],
  ['K5', '己', '十', 950, 46100],
  ['', '', '', '', ''],
  ['合计', '', 13734.5, 10810, ''],
];

async function sameAsPane(scheme: string): Promise<void> {
  const used = host.book.usedRect(host.book.activeSheetId(), true);
  if (!used) throw new RangeError('sameAsPane requires cells');
  const at = areaAddress({ row: 0, column: used.column + used.columns + 20, rows: 1, columns: 1 });
  await type(at, [[`=TIER.GRADE(${areaAddress(used)},"${scheme}")`]]);
  const rows = spilled(at).slice(1);
  expect(message(at)).toBeUndefined();
  // The pane would take what was spilled for data.
  await type(at, [['']]);
  const { tiers } = preset(scheme);
  const tierName = (id: string | null) => tiers.find((tier) => tier.id === id)?.names['zh-CN'] ?? '';
  const customers = (await gradeNow(preset(scheme), {}, { kind: 'sheet' })).customers();
  expect(customers.length).toBeGreaterThan(4);
  // Scores to the last bit: toEqual compares numbers as they are.
  expect(rows.map(([id, tier = '', score = '']) => [String(id), tier, score])).toEqual(
    customers.map(({ id, tier, score }) => [id, tierName(tier), score ?? '']),
  );
}

describe('TIER.GRADE grades as the pane does, to the last bit', () => {
  beforeEach(() => useFunctions());

  it.each([
    ['northwind.xlsx', 'value-potential'],
    ['northwind.xlsx', 'rfm'],
    ['customers.zh-CN.xlsx', 'value-potential'],
    ['customers.zh-CN.xlsx', 'hsbc-af'],
    ['customers.zh-CN.xlsx', 'pyramid-abcd'],
    ['customers.zh-CN.xlsx', 'member-5'],
  ])('%s by %s', async (file, scheme) => {
    await open(`assets/samples/${file}`);
    await sameAsPane(scheme);
  });

  it('a ledger of someone else’s, with titles, units and hidden parts', async () => {
    await open('test/data/workbooks/someone-else.xlsx');
    await sameAsPane('value-potential');
  });

  it('cells as people write them: full-width digits, ￥ and 万, dates as text, a total, doubled and missing ids', async () => {
    await type(`A1:E${messy.length}`, messy);
    await sameAsPane('value-potential');
  });
});
