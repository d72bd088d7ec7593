/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { strFromU8, unzipSync } from 'fflate';
import { writeReports } from '../../src/actions/writeReports';
import type { Progress } from '../../src/actions/types';
import { saveXlsx } from '../../src/host/xlsx';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { putOn } from './gradedSources';
import { requestsOf } from './requestsOf';
import { cellsOf } from './uncalculated';

jest.setTimeout(60_000);

const FORM = '客户关系评估表';
const sheetNames = () => host.book.sheets().map(({ name }) => name);

const gradedCustomers = async (cells = customers) => {
  await put(cells);
  await gradeNow(preset('value-potential'));
};

const sheetsFor = (...ids: readonly string[]) =>
  writeReports({
    reports: ['evaluation'],
    sheet: 'Sheet1',
    evaluation: { of: { kind: 'ids', ids }, layout: 'sheets' },
  });

/** By number of sheets. */
const requestsFor = new Map<number, number>();

describe('evaluation sheets of their own', () => {
  it('are named after the customers within Excel’s rules, and refreshed in place', async () => {
    const [header = [], ...rows] = customers;
    await gradedCustomers([
      header,
      ...rows.map((row, at) =>
        at < 2 ? [row[0] ?? '', '甲/乙[华东]:一个很长很长很长很长很长很长很长很长的名字', ...row.slice(2)] : row,
      ),
    ]);
    const written = await sheetsFor('K1', 'K2', 'K3');
    expect(written.map(({ sheet }) => sheet)).toEqual([
      '分级明细',
      '评估 甲 乙 华东  一个很长很长很长很长很长很长很长很长的名',
      '评估 甲 乙 华东  一个很长很长很长很长很长很长很长很长 2',
      '评估 丙',
    ]);
    await sheetsFor('K3', 'K1');
    expect(sheetNames()).toHaveLength(5);
  });

  it.each([
    [1, 0],
    [6, 5],
  ])('take at most five syncs each: %d of them', async (count, more) => {
    await gradedCustomers();
    const ids = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'].slice(0, count);
    const requests = await requestsOf(() => sheetsFor(...ids));
    requestsFor.set(count, requests);
    expect(requests - (requestsFor.get(1) ?? 0)).toBeLessThanOrEqual(5 * more);
  });

  it('are gone after a cancel, and only they', async () => {
    await gradedCustomers();
    await sheetsFor('K1');
    const before = sheetNames();
    const controller = new AbortController();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => {
      told.push(progress);
      if (progress.phase === 'write' && progress.done > 0.6) controller.abort();
    };
    await expect(
      writeReports(
        { reports: ['evaluation'], sheet: 'Sheet1', evaluation: { of: { kind: 'all' }, layout: 'sheets' } },
        { signal: controller.signal, onProgress },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(sheetNames()).toEqual(before);
    expect(told.length).toBeGreaterThan(3);
  });
});

describe('evaluation forms on one sheet', () => {
  it('can be cancelled while the easiest changes are looked for, and tell how far that is', async () => {
    const [header = []] = customers;
    const rows = Array.from({ length: 300 }, (_, at) => [`K${at}`, `客${at}`, 100 + at * 7, 90 + at, 1 + (at % 9)]);
    await gradedCustomers([header, ...rows]);
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = ({ phase, done }: Progress) => {
      if (phase !== 'write') return;
      told.push(done);
      controller.abort();
    };
    await expect(
      writeReports(
        { reports: ['evaluation'], sheet: 'Sheet1', evaluation: { of: { kind: 'all' }, layout: 'oneSheet' } },
        { signal: controller.signal, onProgress },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
    // The first tenth of the writing.
    expect(told.map((done) => done > 0 && done < 0.1)).toEqual([true]);
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('are a page each, with print area, page numbers and the scheme’s version in the file', async () => {
    await gradedCustomers();
    await writeReports({
      reports: ['evaluation'],
      sheet: 'Sheet1',
      evaluation: { of: { kind: 'all' }, layout: 'oneSheet' },
    });
    const titles = (await cellsOf(FORM, 'A1:A300')).flatMap(([cell], row) => (cell === FORM ? [row] : []));
    const parts = unzipSync(saveXlsx(host.book.data()));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = xml('xl/worksheets/sheet3.xml');
    expect([...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row))).toEqual(titles.slice(1));
    expect(sheet).toContain('paperSize="9"');
    // Where Excel fits a sheet to the page, it heeds no page break: the size is said, and A4 within its margins holds a form.
    expect(sheet).not.toContain('fitToPage');
    const scale = Number(/<pageSetup[^>]* scale="(\d+)"/.exec(sheet)?.[1]) / 100;
    const id = host.book.sheets().find(({ name }) => name === FORM)?.id ?? '';
    const sum = (count: number, of: (at: number) => number) =>
      Array.from({ length: count }, (_, at) => of(at)).reduce((all, each) => all + each, 0);
    const width = sum(8, (column) => (host.book.columnWidth(id, column) * 72) / 96);
    const height = sum(titles[1] ?? 0, (row) => host.book.rowHeight(id, row));
    // On paper a column is up to a sixteenth wider.
    expect(1.0625 * width * scale).toBeLessThan(595 - 2 * 42);
    expect(height * scale).toBeLessThan(842 - 2 * 42);
    expect(Math.max((width * scale) / 511, (height * scale) / 758)).toBeGreaterThan(0.85);
    expect(sheet).toMatch(/<oddFooter>&amp;L客户关系评估表 · 价值–潜力矩阵 1\.0\.0.*&amp;P \/ &amp;N/);
    expect(sheet).toMatch(/<oddHeader>&amp;R方案：价值–潜力矩阵（版本 1\.0\.0）/);
    expect(xml('xl/workbook.xml')).toMatch(/_xlnm\.Print_Area[^>]*>[^<]*\$A\$1:\$H\$\d+</);
  });

  it.each([
    [{ kind: 'tier', tier: 'platinum' }, ['K3', 'K1']],
    [{ kind: 'tier', tier: '白金' }, ['K3', 'K1']],
    [{ kind: 'selection' }, ['K6', 'K5']],
    [{ kind: 'ids', ids: ['K2', 'K6', 'K2'] }, ['K2', 'K6']],
  ] as const)('are those asked for: %j', async (of, ids) => {
    await gradedCustomers();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B6:D7').select();
      await context.sync();
    });
    await writeReports({ reports: ['evaluation'], sheet: 'Sheet1', evaluation: { of, layout: 'oneSheet' } });
    const shown = (await cellsOf(FORM, 'A1:B300')).filter(([cell]) => cell === '编号').map(([, id]) => id);
    expect(shown).toEqual(ids);
  });

  it.each([
    [{ kind: 'tier', tier: 'bronze' }, 'tierUnknown'],
    [{ kind: 'ids', ids: ['K1', 'K9'] }, 'idsUnknown'],
    [{ kind: 'selection' }, 'noCustomerSelected'],
  ] as const)('are refused by name where there is nobody: %j', async (of, code) => {
    await gradedCustomers();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
      await context.sync();
    });
    await expect(
      writeReports({ reports: ['evaluation'], sheet: 'Sheet1', evaluation: { of, layout: 'oneSheet' } }),
    ).rejects.toMatchObject({ code });
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it.each([
    ['one customer', [['K1', '甲', 100, 50, 2]], ''],
    ['equal ones', ['K1', 'K2', 'K3'].map((id) => [id, id, 100, 50, 2]), ''],
    ['ones without an id', ['', ''].map((id) => [id, '甲', 100, 50, 2]), ''],
    [
      'ones that share an id',
      [
        ['K1', '甲', 100, 50, 2],
        ['K1', '乙', 300, 50, 2],
      ],
      '⚠ 有 2 位客户使用同一编号，本表显示其中排在最前的一位。',
    ],
  ])('are made of %s', async (_which, rows, said) => {
    await gradedCustomers([['客户编号', '客户名称', '今年销售额', '去年销售额', '订单数'], ...rows]);
    await writeReports({ reports: ['evaluation'], sheet: 'Sheet1' });
    const form = await cellsOf(FORM, 'A1:I40');
    expect(form.flat().filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
    expect(form[5]?.[0]).toBe(said);
  });

  it('keeps a remark typed in the details after they were sorted by hand, and of who is gone', async () => {
    await gradedCustomers();
    const write = () => writeReports({ reports: ['details'], sheet: 'Sheet1' });
    await write();
    const rows = await cellsOf('分级明细', 'A1:BB20');
    const heading = rows.findIndex(([first]) => first === '编号');
    const remark = rows[heading]?.indexOf('备注') ?? -1;
    const mark = rows[heading]?.findIndex((cell) => String(cell).endsWith(':')) ?? -1;
    const letters = (column: number) => (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
    const first = heading + 2;
    await putOn('分级明细', `${letters(remark)}${first}:${letters(remark)}${first + 1}`, [['甲注'], ['乙注']]);
    const [one = [], other = []] = await cellsOf('分级明细', `A${first}:${letters(mark)}${first + 1}`);
    // As sorting does: whole rows change places, and the hidden mark with them.
    await putOn('分级明细', `A${first}:${letters(mark)}${first + 1}`, [other, one]);
    await putOn('Sheet1', 'A4:E4', [['K9', '新', 3000, 100, 5]]);
    await gradeNow(preset('value-potential'), {}, { kind: 'sheetNamed', sheet: 'Sheet1' });
    await write();
    const after = await cellsOf('分级明细', 'A1:BB24');
    const noted = after
      .filter((row) => ['甲注', '乙注'].includes(String(row[remark])))
      .map((row) => [row[0], row[remark]]);
    expect(noted).toEqual([
      [one[0] === 'K3' ? 'K1' : 'K3', '乙注'],
      ['K3', '甲注'],
    ]);
    expect(after.some(([cell]) => cell === '以下客户不在本次分级中，填写的内容保留在此')).toBe(true);
  });
});
