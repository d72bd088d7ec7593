/** The command as a person calls it: another process, its exit code, what stands on its two streams, what lies on the disk. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presets } from '../../src/grading/presets';
import { openXlsx } from '../../src/host/xlsx';

const root = join(__dirname, '../..');
const northwind = join(root, 'assets/samples/northwind.xlsx');
const chinese = join(root, 'assets/samples/customers.zh-CN.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'tierwise-'));
const at = (name: string): string => join(folder, name);
/** The first call may have to build the add-in. */
jest.setTimeout(240_000);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function grade(...argv: readonly string[]): Promise<Ended> {
  const script = join(root, 'src/workbench/grade.mjs');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...argv],
      { cwd: folder, maxBuffer: 1 << 28 },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

writeFileSync(at('text.xlsx'), 'Customer;Sales\nA;1\n');
writeFileSync(at('damaged.xlsx'), readFileSync(northwind).subarray(0, 9000));
writeFileSync(at('broken.json'), '{ "id": ');
writeFileSync(at('odd.json'), '{ "id": "odd" }');
writeFileSync(at('broken.json'), '{ "id": "broken"');
const untouched = readdirSync(folder);
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a file that is not there', ['none.xlsx'], /^The file none\.xlsx was not found\.\n$/],
  ['a folder', ['.'], /^The file \. cannot be read \(EISDIR\)\.\n$/],
  [
    'a text that calls itself .xlsx',
    ['text.xlsx'],
    /^text\.xlsx is not an \.xlsx workbook; please open it in Excel and save it as \.xlsx\.\n$/,
  ],
  [
    'half a workbook',
    ['damaged.xlsx'],
    /^damaged\.xlsx is damaged and cannot be opened; please have Excel open and repair it/,
  ],
  ['the input as --out', [northwind, '--out', northwind], /^--out may not be the input file itself/],
  [
    'a scheme file that is not JSON',
    [northwind, '--scheme', 'broken.json'],
    /^The scheme file broken\.json is not valid JSON/,
  ],
  ['an unknown option', [northwind, '--sheme', 'x'], /^There is no option --sheme\.\n$/],
])('the command refuses %s with exit 2, one sentence and nothing written', async (_what, argv, sentence) => {
  const before = readFileSync(northwind);
  const { code, out, err } = await grade(...argv, '--lang', 'en');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(untouched);
  expect(readFileSync(northwind).equals(before)).toBe(true);
});

it.each([
  ['an unknown preset', [northwind, '--scheme', 'nope'], /没有.*nope.*value-potential/],
  [
    'a scheme that is none, with all that is wrong',
    [northwind, '--scheme', 'odd.json'],
    /方案有 11 处错误，不能使用：\nversion：缺少此项，请补上。\n(\w+：缺少此项，请补上。\n){10}$/,
  ],
  ['a scheme file that is no JSON', [northwind, '--scheme', 'broken.json'], /方案文件 broken\.json 不是有效的 JSON/],
  ['a sheet that is not there', [northwind, '--sheet', '不存在'], /不存在/],
  ['a header that is not there', [northwind, '--map', 'sales=Umsatz'], /Umsatz/],
  [
    'a folder to save in that is not there',
    [northwind, '--out', 'none/o.xlsx'],
    /无法写入文件 none\/o\.xlsx（ENOENT）/,
  ],
  ['--describe of an unknown id', ['--describe', 'nope'], /“nope”.*value-potential, pyramid-abcd, hsbc-af/],
])('the command refuses %s in Chinese when asked to', async (_what, argv, sentence) => {
  const { code, out, err } = await grade(...argv, '--lang', 'zh-CN');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/\n\s+at |Error:/);
  expect(readdirSync(folder)).toEqual(untouched);
});

it('the command grades Northwind: one JSON object on standard output, what it did on the other stream, no file', async () => {
  const { code, out, err } = await grade(northwind, '--json', '--lang', 'en', '--scheme', 'value-potential');
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(['scheme', 'asOf', 'sheet', 'range', 'tiers', 'customers', 'issues']);
  // 93 customers, of whom 89 have orders; the last order in the data is of 1998-05-06 (provenance of the data).
  expect(report).toMatchObject({ asOf: '1998-05-06', sheet: 'Customers', range: 'A1:O94' });
  expect(report.customers).toHaveLength(93);
  const graded = report.customers.filter(({ tier }: { tier: string | null }) => tier !== null);
  expect(graded).toHaveLength(89);
  const shares = report.tiers.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
  expect(shares).toBeCloseTo(1, 12);
  for (const { id, count } of report.tiers) {
    expect(graded.filter(({ tier }: { tier: string }) => tier === id)).toHaveLength(count);
  }
  expect(err).toContain('Sales ← column “Amount”');
  expect(readdirSync(folder)).toEqual(untouched);
});

it('the command saves the graded workbook elsewhere, and the grades printed are the grades written', async () => {
  const { code, out } = await grade(
    chinese,
    '--json',
    '--scheme',
    'hsbc-af',
    '--out',
    'graded.xlsx',
    '--lang',
    'zh-CN',
  );
  expect(code).toBe(0);
  const report = JSON.parse(out);
  const sheet = openXlsx(readFileSync(at('graded.xlsx'))).sheets[0];
  const headers = sheet?.rows[3]?.map((cell) => cell?.value) ?? [];
  const tierColumn = headers.indexOf('客户等级');
  // Nineteen columns of the person's own stand before it.
  expect(tierColumn).toBe(19);
  const names = new Map<string, string>(report.tiers.map((tier: { id: string; name: string }) => [tier.id, tier.name]));
  expect(report.customers).toHaveLength(300);
  for (const { row, tier } of report.customers) {
    expect(sheet?.rows[row - 1]?.[tierColumn]?.value).toBe(tier === null ? undefined : names.get(tier));
  }
  // The colour of a tier is a native rule on its exact text.
  const rules = sheet?.conditionalFormats.map(({ rule }) => (rule.type === 'cellValue' ? rule.formula1 : rule.type));
  expect(new Set(rules)).toEqual(new Set([...names.values()].map((name) => `="${name}"`)));
  rmSync(at('graded.xlsx'));
});

it('the command takes columns, sheet and date as they are given', async () => {
  const argv = [northwind, '--json', '--scheme', 'hsbc-af', '--as-of', '1999-12-31', '--map', 'sales=Amount 1996'];
  const { code, out, err } = await grade(...argv, '--sheet', 'Customers', '--lang', 'en');
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('“Amount 1996”') });
  const report = JSON.parse(out);
  expect(report.asOf).toBe('1999-12-31');
  // Nobody ordered within 365 days before the end of 1999; four never did.
  const counts = Object.fromEntries(report.tiers.map(({ id, count }: { id: string; count: number }) => [id, count]));
  expect(counts).toMatchObject({ E: 89, F: 4 });
});

it('the command lists the presets and describes one in either language', async () => {
  const { out } = await grade('--schemes', '--json');
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(presets.map(({ id }) => id));
  const lines = (await grade('--schemes', '--lang', 'zh-CN')).out.trimEnd().split('\n');
  expect(lines).toHaveLength(presets.length);
  // Names stand in one column.
  expect(new Set(lines.map((line) => /^\S+ +/.exec(line)?.[0].length)).size).toBe(1);
  const chineseText = await grade('--describe', 'hsbc-af', '--lang', 'zh-CN');
  const englishText = await grade('--describe', 'hsbc-af', '--lang', 'en');
  expect(chineseText.out).toMatch(/汇丰[^]*价值高、忠诚低 → B 大中型客户[^]*每半年\n$/);
  expect(englishText.out).toMatch(/HSBC[^]*Value high, Loyalty low → B Large, not yet loyal[^]*Every half-year\n$/);
  expect([chineseText.code, englishText.code]).toEqual([0, 0]);
});
