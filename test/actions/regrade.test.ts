/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { findData } from '../../src/actions/findData';
import { preview } from '../../src/actions/preview';
import { removeGrading } from '../../src/actions/removeGrading';
import { takeBack } from '../../src/actions/takeBack';
import { rememberGrading } from '../../src/excel';
import { parseScheme, schemeIn } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { bookContents } from './bookContents';
import { threshold } from './thresholdScheme';
import { below, columnOf, customers, gradeNow, jobOn, preset, put, rowValues } from './customersOnSheet';

/** The same, but a tier is lost only the second time in a row. */
const graceful = accepted({ ...threshold, keep: { downgradeAfter: 2 } });

/** As it comes out of a workbook that keeps it. */
function accepted(scheme: Scheme): Scheme {
  const parsed = parseScheme(scheme);
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.problems));
  return parsed.scheme;
}

const sheet = (...sales: readonly number[]) => [
  ['客户编号', '客户名称', '销售额'],
  ...sales.map((sale, index) => [`K${index + 1}`, ['甲', '乙', '丙', '丁'][index] ?? '', sale]),
];
const quarter = (month: number) => new Date(2026, month - 1, 15);
const grade = (scheme: Scheme, month: number) => gradeNow(scheme, undefined, undefined, quarter(month));
const changes = (rows = 3) => below('上次等级', rows).map((previous, row) => [previous, below('变化', rows)[row]]);
const tiers = (rows = 3) => below('客户等级', rows);
const reopened = async () => {
  await host.open(openXlsx(saveXlsx(host.book.data())));
  rememberGrading(undefined);
};

jest.setTimeout(60_000);

describe('grading again', () => {
  it('tells the tier before and how it changed; a first grading does not', async () => {
    await put(sheet(500, 50, 500));
    await grade(threshold, 1);
    expect(columnOf('上次等级')).toBe(-1);
    await put([[50], [500]], 'C2');
    const { changes: counted } = await grade(threshold, 4);
    expect(counted).toEqual({ since: '2026-01-15', rose: 1, fell: 1, stayed: 1, joined: 0, left: 0 });
    expect(tiers()).toEqual(['低', '高', '高']);
    expect(changes()).toEqual([
      ['高', '降级 ↓'],
      ['低', '升级 ↑'],
      ['高', '不变'],
    ]);
  });

  it('says it in the language of the scheme', async () => {
    await put(sheet(500, 50, 500));
    await grade(schemeIn(threshold, 'en'), 1);
    await put([[50], [500]], 'C2');
    await grade(schemeIn(threshold, 'en'), 4);
    expect(below('Previous tier', 3)).toEqual(['High', 'Low', 'High']);
    expect(below('Change', 3)).toEqual(['Down ↓', 'Up ↑', 'Unchanged']);
  });

  it('finds customers by their numbers after rows were sorted, added and deleted', async () => {
    await put(sheet(500, 50, 500));
    await grade(threshold, 1);
    await put(
      [
        ['K4', '丁', 500],
        ['K3', '丙', 50],
        ['K1', '甲', 500],
      ],
      'A2',
    );
    await grade(threshold, 4);
    expect(changes()).toEqual([
      ['—', '新增'],
      ['高', '降级 ↓'],
      ['高', '不变'],
    ]);
  });

  it('compares with the grading of the date before, however often it is made again on one day', async () => {
    await put(sheet(500, 50));
    await grade(threshold, 1);
    await put([[50]], 'C2');
    await grade(threshold, 4);
    await grade(threshold, 4);
    expect(changes(2)).toEqual([
      ['高', '降级 ↓'],
      ['低', '不变'],
    ]);
    await grade(threshold, 7);
    expect(changes(2)).toEqual([
      ['低', '不变'],
      ['低', '不变'],
    ]);
  });

  it('is not compared with a grading by another scheme, and says so once', async () => {
    await put(sheet(500, 50));
    await grade(threshold, 1);
    const { issues } = await grade({ ...threshold, id: 'other' }, 4);
    expect(columnOf('上次等级')).toBe(-1);
    expect(issues.filter(({ code }) => code === 'otherSchemeBefore')).toHaveLength(1);
  });

  it('carries tiers over to a new version of the scheme by their ids, and says which are gone', async () => {
    await put(sheet(500, 50));
    await grade(threshold, 1);
    const renamed = {
      ...threshold,
      version: '2',
      tiers: threshold.tiers.map((tier) =>
        tier.id === 'high' ? { ...tier, names: { 'zh-CN': '优', en: 'Top' } } : { ...tier, id: 'rest' },
      ),
      decide: { ...threshold.decide, otherwise: 'rest' } as Scheme['decide'],
    };
    const { issues } = await grade(renamed, 4);
    expect(changes(2)).toEqual([
      ['优', '不变'],
      ['—', '新增'],
    ]);
    expect(issues.find(({ code }) => code === 'standingTiersGone')?.params).toEqual({ count: 1 });
  });

  it('without numbers and names finds customers by their rows, but only where none moved', async () => {
    const rows = [500, 50, 700, 1, 2, 3, 4, 5, 6, 7].map((sales, index) => [sales, index]);
    await put([['销售额', '订单数'], ...rows]);
    await grade(threshold, 1);
    await put([[40]], 'A2');
    await grade(threshold, 4);
    expect(changes()).toEqual([
      ['高', '降级 ↓'],
      ['低', '不变'],
      ['高', '不变'],
    ]);
    await put([...rows].reverse(), 'A2');
    const { issues } = await grade(threshold, 7);
    expect(issues.map(({ code }) => code)).toContain('standingRowsMoved');
    expect(columnOf('上次等级')).toBe(-1);
  });

  it('of customers with one number each takes only what they had in common', async () => {
    await put([
      ['客户编号', '客户名称', '销售额'],
      ['K1', '甲', 500],
      ['K1', '乙', 50],
      ['K2', '丙', 500],
      ['K2', '丁', 600],
    ]);
    await grade(threshold, 1);
    await grade(threshold, 4);
    expect(below('上次等级', 4)).toEqual(['—', '—', '高', '高']);
  });

  it('is previewed as it will be', async () => {
    await put(sheet(500, 500));
    await grade(graceful, 1);
    await put([[50]], 'C2');
    const shown = await preview(jobOn(await findData({ kind: 'auto' }), graceful), {}, quarter(4));
    const { tiers: written } = await grade(graceful, 4);
    expect(shown.tiers).toEqual(written);
    expect(written.map(({ count }) => count)).toEqual([2, 0]);
  });
});

describe('grace', () => {
  it('keeps a tier once and then lets it fall, also in a file that was saved and opened in between', async () => {
    await put(sheet(500, 500));
    await grade(graceful, 1);
    await reopened();
    await put([[50]], 'C2');
    await grade(graceful, 4);
    expect(tiers(2)).toEqual(['高', '高']);
    expect(String(below('得分依据', 1)[0])).toContain('高（保级）：本次评级低于该等级，尚在宽限期内，暂不降级');
    await reopened();
    await grade(graceful, 7);
    expect(tiers(2)).toEqual(['低', '高']);
    expect(changes(2)[0]).toEqual(['高', '降级 ↓']);
  });

  it('is not used up by grading twice on one day', async () => {
    await put(sheet(500, 500));
    await grade(graceful, 1);
    await put([[50]], 'C2');
    await grade(graceful, 4);
    await grade(graceful, 4);
    await grade(graceful, 4);
    expect(tiers(2)).toEqual(['高', '高']);
    await grade(graceful, 7);
    expect(tiers(2)).toEqual(['低', '高']);
  });

  it('goes by the date the grading refers to, where there is one', async () => {
    await put(sheet(500, 500));
    const gradeAsOf = async (asOf: string) => {
      const { gradeInPlace } = await import('../../src/actions/gradeInPlace');
      await gradeInPlace({ ...jobOn(await findData({ kind: 'auto' }), graceful), asOf }, {}, quarter(1));
    };
    await gradeAsOf('2025-12-31');
    await put([[50]], 'C2');
    await gradeAsOf('2026-03-31');
    expect(tiers(2)).toEqual(['高', '高']);
    await gradeAsOf('2026-06-30');
    expect(tiers(2)).toEqual(['低', '高']);
  });

  it('is as it was before once a grading was taken back', async () => {
    await put(sheet(500, 500));
    await grade(graceful, 1);
    await put([[50]], 'C2');
    await grade(graceful, 4);
    const before = bookContents(host.book.data());
    await grade(graceful, 7);
    expect(tiers(2)).toEqual(['低', '高']);
    await takeBack();
    expect(bookContents(host.book.data())).toEqual(before);
    await grade(graceful, 4);
    expect(tiers(2)).toEqual(['高', '高']);
  });

  it('is forgotten with the grading when that is removed', async () => {
    await put(sheet(500, 500));
    await grade(graceful, 1);
    await removeGrading('Sheet1');
    expect([...host.book.customXmlParts().values()].filter((xml) => xml.includes('standing'))).toEqual([]);
    await put([[50]], 'C2');
    await grade(graceful, 4);
    expect(tiers(2)).toEqual(['低', '高']);
    expect(rowValues(1)).not.toContain('上次等级');
  });

  it('changes nothing for a scheme without it', async () => {
    await put(customers);
    await grade(preset('value-potential'), 1);
    const first = below('客户等级');
    await grade(preset('value-potential'), 4);
    await grade(preset('value-potential'), 7);
    expect(below('客户等级')).toEqual(first);
  });
});
