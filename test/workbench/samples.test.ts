import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { chineseSample, sampleBooks, sampleJson } from '../../src/workbench/samples';
import { northwindSample } from '../../src/workbench/samples/northwindSample';
import { parseCsv } from '../../src/workbench/samples/parseCsv';
import { syntheticSample } from '../../src/workbench/samples/syntheticSample';

const folder = join(__dirname, '../../assets/samples');
const northwindCsv = readFileSync(join(folder, 'northwind.csv'), 'utf8');
const table = chineseSample();
const column = (header: string) => table.rows.map((row) => row[table.headers.indexOf(header)] ?? null);
const numbers = (header: string) => column(header).map((value) => Number(value ?? 0));

it('the committed Chinese sample is what the generator makes', () => {
  expect(readFileSync(join(folder, 'customers.zh-CN.json'), 'utf8')).toBe(sampleJson(table));
});

it('syntheticSample depends on its seed alone', () => {
  expect(syntheticSample(20, 7)).toEqual(syntheticSample(20, 7));
  expect(syntheticSample(20, 7).rows).not.toEqual(syntheticSample(20, 8).rows);
});

it('the Chinese sample has 300 customers, each with its own id and name, and every column of the domain', () => {
  expect(table.rows).toHaveLength(300);
  expect(new Set(column('客户编号')).size).toBe(300);
  expect(new Set(column('客户名称')).size).toBe(300);
  // The columns the project asks for: sales of two years, margin, demand, share of wallet, orders, dates, risk, voice, attributes.
  expect(table.headers.join(' ')).toBe(
    '客户编号 客户名称 今年销售额 去年销售额 毛利 总需求 钱包份额 订单数 首次下单日期 最近下单日期 逾期天数 投诉次数 满意度 NPS 转介绍数 地区 主要产品 负责人 客户类型',
  );
  expect(table.title).toContain('合成数据');
});

it('the Chinese sample holds together: sales within demand, dates in order, blanks only where nothing is known', () => {
  for (const row of table.rows) {
    const at = (header: string) => row[table.headers.indexOf(header)] ?? null;
    if (at('订单数') === 0)
      expect([at('今年销售额'), at('首次下单日期'), at('最近下单日期')]).toEqual([null, null, null]);
    else expect(Number(at('首次下单日期'))).toBeLessThan(Number(at('最近下单日期')));
    if (at('总需求') !== null) expect(Number(at('今年销售额'))).toBeLessThanOrEqual(Number(at('总需求')));
  }
  // 46022 is 2025-12-31; a year without an order makes a customer inactive.
  const inactive = numbers('最近下单日期').filter((date) => date > 0 && date < 46022 - 365);
  expect(inactive.length).toBeGreaterThan(10);
  expect(column('订单数').filter((orders) => orders === 0).length).toBeGreaterThan(10);
  expect(column('满意度').filter((value) => value === null).length).toBeGreaterThan(10);
});

it('the Chinese sample is heavy-tailed: a fifth of the customers brings two thirds of the sales or more', () => {
  const sales = numbers('今年销售额').sort((a, b) => b - a);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(sales.slice(0, 60)) / sum(sales)).toBeGreaterThan(2 / 3);
  expect(table.total?.[2]).toBe(sum(sales));
});

it('northwindSample keeps all 93 customers, four of them without orders, and writes dates as serials', () => {
  const northwind = northwindSample(northwindCsv);
  const at = (header: string) => northwind.rows.map((row) => row[northwind.headers.indexOf(header)] ?? null);
  // 93 customers, 89 with orders: provenance of the data; 35667 is 1997-08-25, the first order of ALFKI.
  expect(northwind.rows).toHaveLength(93);
  expect(at('Orders').filter((orders) => orders !== null)).toHaveLength(89);
  expect(at('First Order')[0]).toBe(35667);
});

it('northwindSample names a column that is missing', () => {
  expect(() => northwindSample('CustomerID\nALFKI')).toThrow('northwindSample requires the column CompanyName');
});

it('sampleBooks makes a range under a title block and an Excel table', () => {
  const { 'customers.zh-CN.xlsx': chinese, 'northwind.xlsx': northwind } = sampleBooks(northwindCsv);
  const sheet = chinese?.sheets[0];
  expect(sheet?.rows).toHaveLength(3 + 1 + 300 + 1);
  expect(sheet?.rows[3]?.[0]?.value).toBe('客户编号');
  expect(sheet?.rows.at(-1)?.[0]?.value).toBe('合计');
  expect(northwind?.sheets[0]?.tables[0]).toMatchObject({ rect: { row: 0, column: 0, rows: 94, columns: 15 } });
});

it('parseCsv reads quoted fields with commas, quotes and line breaks, and blank ones', () => {
  expect(parseCsv('a,b,c\r\n"x, y","say ""hi""",\n,"two\nlines",3\n')).toEqual([
    ['a', 'b', 'c'],
    ['x, y', 'say "hi"', ''],
    ['', 'two\nlines', '3'],
  ]);
});

it('the committed sample workbooks are what the generator makes', () => {
  for (const [name, book] of Object.entries(sampleBooks(northwindCsv))) {
    const { origin: _, ...committed } = openXlsx(readFileSync(join(folder, name)));
    const { origin: _made, ...made } = openXlsx(saveXlsx(book));
    expect({ [name]: committed }).toEqual({ [name]: made });
  }
});
