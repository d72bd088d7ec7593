/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import { automation } from '../../src/actions/automation';
import { takeBack } from '../../src/actions/takeBack';
import { openXlsx } from '../../src/host/xlsx';
import { bookContents } from './bookContents';

const sample = (file: string) => openXlsx(new Uint8Array(readFileSync(`assets/samples/${file}`)));

jest.setTimeout(60_000);

describe.each([
  // Northwind has 93 customers, four of them without orders; the made-up book has 300, 22 of them without sales this year.
  ['northwind.xlsx', 93, 89],
  ['customers.zh-CN.xlsx', 300, 278],
])('%s', (file, count, graded) => {
  it('is graded in place, every customer with a tier or a reason why not, and taken back exactly', async () => {
    await host.open(sample(file));
    const before = bookContents(host.book.data());
    const report = await automation.grade({ map: {}, language: 'zh-CN' });
    if (!report.ok) throw new Error(report.message);
    const { customers, tiers, issues } = report.output;
    expect(customers).toHaveLength(count);
    expect(tiers.reduce((sum, tier) => sum + tier.count, 0)).toBe(graded);
    const ungraded = customers.filter(({ tier }) => tier === null).map(({ row }) => row);
    const explained = issues.filter(({ code }) => code === 'valueMissing').map(({ row }) => row);
    expect(explained).toEqual(ungraded);
    expect(await takeBack()).toMatchObject({ kept: 0 });
    expect(bookContents(host.book.data())).toEqual(before);
  });
});
