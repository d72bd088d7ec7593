/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import { automation } from '../../src/actions/automation';
import { presets } from '../../src/grading';
import { openXlsx } from '../../src/host/xlsx';

/** Presets that the samples have no columns for, and the column that is named. */
const lacking: Readonly<Record<string, string>> = {
  'bank-4': '资产余额',
  'three-level': '渠道层级',
  'lead-intent': '意向等级',
};

// Northwind has 93 customers; the made-up book has 300.
jest.setTimeout(60_000);

describe.each([
  ['customers.zh-CN.xlsx', 300],
  ['northwind.xlsx', 93],
])('%s', (file, count) => {
  const sample = () => openXlsx(new Uint8Array(readFileSync(`assets/samples/${file}`)));

  it.each(presets.filter(({ id }) => !(id in lacking)).map(({ id }) => id))(
    'is graded by %s: every customer has a tier, a gate or an issue that says why not',
    async (scheme) => {
      await host.open(sample());
      const report = await automation.grade({ map: {}, language: 'zh-CN', scheme });
      if (!report.ok) throw new Error(report.message);
      const { customers, tiers, issues } = report.output;
      expect(customers).toHaveLength(count);
      const graded = customers.filter(({ tier }) => tier !== null);
      expect(graded.length).toBeGreaterThan(count / 2);
      expect(tiers.reduce((sum, tier) => sum + tier.count, 0)).toBe(graded.length);
      const told = new Set(issues.map(({ row }) => row));
      const silent = customers.filter(({ tier, gate, row }) => tier === null && gate === null && !told.has(row));
      expect(silent).toEqual([]);
      // A message with a placeholder left or an id in it would show.
      for (const { message } of issues) expect(message).not.toMatch(/[{}]|undefined|[a-z]+[A-Z]/);
    },
  );

  it.each(presets.filter(({ id }) => id in lacking).map(({ id, names }) => [id, names['zh-CN']] as const))(
    'is refused by %s in one sentence that names the column it lacks',
    async (scheme, name) => {
      await host.open(sample());
      const report = await automation.grade({ map: {}, language: 'zh-CN', scheme });
      expect(report).toEqual({ ok: false, message: `方案“${name}”需要以下列，但没有找到：${lacking[scheme]}。` });
    },
  );
});
