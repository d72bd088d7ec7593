/**
 * What the host must not be fitted to: workbooks of other people's making go through open → grade → (take back) → save,
 * by the same host and built add-in as the command, and another program reads what comes out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { SheetData } from '../../src/host/bookData';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { sampleBook } from '../../src/workbench/samples/sampleBook';
import { readByLibreOffice } from './tools/libreOffice';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const someoneElse = join(root, 'test/data/workbooks/someone-else.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'tierwise-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of the project in another process. */
function run(script: string, ...argv: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...argv], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

const parts = (file: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  );

/** A sheet's cells as `A1`-like keys with value, formula and look, so that a difference names its place. */
function cellsOf(sheet: SheetData | undefined, styles: readonly object[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  sheet?.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (!cell) return;
      const { value, formula, error, style } = cell;
      cells.set(`R${rowIndex + 1}C${column + 1}`, JSON.stringify({ value, formula, error, look: styles[style ?? 0] }));
    }),
  );
  return cells;
}

/** A sheet's rules in their order, without the numbers of that order: readers only compare them. */
const rulesOf = (sheet: SheetData | undefined): readonly string[] =>
  (sheet?.conditionalFormats ?? []).map((rule) =>
    JSON.stringify({ ...rule, priority: 0 }).replace(/priority=\\"\d+\\"/, ''),
  );

it('someone else’s workbook, graded and taken back, differs in nothing a person or another program reads', () => {
  const out = join(folder, 'taken-back.xlsx');
  run('test/workbench/tools/gradeAndTakeBack.mjs', someoneElse, out);
  const before = openXlsx(readFileSync(someoneElse));
  const after = openXlsx(readFileSync(out));
  expect(after.sheets.map(({ name, visibility, tabColor }) => ({ name, visibility, tabColor }))).toEqual(
    before.sheets.map(({ name, visibility, tabColor }) => ({ name, visibility, tabColor })),
  );
  before.sheets.forEach((sheet, index) => {
    const other = after.sheets[index];
    expect(cellsOf(other, after.styles)).toEqual(cellsOf(sheet, before.styles));
    for (const key of ['merges', 'freeze', 'hiddenColumns', 'autoFilter'] as const) {
      expect({ [key]: other?.[key] }).toEqual({ [key]: sheet[key] });
    }
    expect(rulesOf(other)).toEqual(rulesOf(sheet));
    for (const [column, width] of Object.entries(sheet.columnWidths)) {
      expect({ [column]: other?.columnWidths[Number(column)] }).toEqual({ [column]: width });
    }
  });
  expect(after.names).toEqual(before.names);
  // Charts, comments, drawings, properties: the same letters, all of them.
  const [was, is] = [parts(someoneElse), parts(out)];
  const passing = [...was.keys()].filter((name) => /charts|drawings|comments|docProps|theme/i.test(name));
  expect(passing.length).toBeGreaterThan(5);
  for (const name of passing) expect({ [name]: is.get(name) }).toEqual({ [name]: was.get(name) });
});

it('someone else’s workbook, graded, differs only in columns to the right and in what the add-in keeps of it', () => {
  const out = join(folder, 'graded.xlsx');
  run('src/workbench/grade.mjs', someoneElse, '--out', out, '--lang', 'zh-CN');
  const before = openXlsx(readFileSync(someoneElse));
  const after = openXlsx(readFileSync(out));
  before.sheets.forEach((sheet, index) => {
    const cells = cellsOf(after.sheets[index], after.styles);
    // Fifteen columns are theirs; on the other sheets everything is.
    for (const [place, cell] of cellsOf(sheet, before.styles))
      expect({ [place]: cells.get(place) }).toEqual({ [place]: cell });
    if (index > 0) expect(cells.size).toBe(cellsOf(sheet, before.styles).size);
  });
  const added = after.sheets[0]?.rows[3]?.slice(15).map((cell) => cell?.value) ?? [];
  expect(added).toContain('客户等级');
  expect(rulesOf(after.sheets[0])).toEqual(expect.arrayContaining([...rulesOf(before.sheets[0])]));
});

/** Whether LibreOffice read what we wrote: it writes numbers with 15 digits at most, and booleans as 1 and 0. */
function isSame(theirs: string | number | undefined, ours: string | number | boolean | undefined): boolean {
  if (typeof theirs !== 'number' || typeof ours === 'string') return (theirs ?? '') === (ours ?? '');
  return Math.abs(theirs - Number(ours)) <= 1e-13 * Math.abs(theirs);
}

it('LibreOffice opens the graded Northwind and agrees with us cell for cell', async () => {
  const out = join(folder, 'northwind-graded.xlsx');
  run('src/workbench/grade.mjs', join(root, 'assets/samples/northwind.xlsx'), '--out', out);
  const { sheets } = openXlsx(readFileSync(out));
  const theirs = await readByLibreOffice(out);
  expect([...theirs.keys()]).toEqual(sheets.map(({ name }) => name));
  const differences: string[] = [];
  for (const { name, rows } of sheets) {
    const read = theirs.get(name) ?? [];
    rows.forEach((row, rowIndex) =>
      row?.forEach((cell, column) => {
        const place = `${name} R${rowIndex + 1}C${column + 1}`;
        const theirCell = read[rowIndex]?.[column];
        if (!isSame(theirCell, cell?.value)) differences.push(`${place}: ${theirCell} is not ${cell?.value}`);
      }),
    );
  }
  expect(differences).toEqual([]);
  expect(sheets[0]?.rows[1]?.length).toBeGreaterThan(15);
});

it('a customer whose name is a formula stays a text through grading and saving', async () => {
  const names = ['=HYPERLINK("https://example.com","x")', '+1', '-2', '@SUM(A1)', '=1+1'];
  const book = sampleBook(
    {
      title: '',
      note: '',
      sheet: 'Names',
      headers: ['Customer Name', 'Amount', 'Amount 2024', 'Amount 2025', 'Orders'],
      formats: ['General', '0', '0', '0', '0'],
      widths: [200, 80, 80, 80, 80],
      rows: names.map((name, index) => [name, 100 * (index + 1), 40 * (index + 1), 60 * (index + 1), index + 1]),
    },
    { kind: 'table', name: 'Names' },
  );
  writeFileSync(join(folder, 'names.xlsx'), saveXlsx(book));
  const out = join(folder, 'names-graded.xlsx');
  run('src/workbench/grade.mjs', join(folder, 'names.xlsx'), '--out', out);
  const sheet = openXlsx(readFileSync(out)).sheets[0];
  expect(sheet?.rows.slice(1).map((row) => row?.[0]?.value)).toEqual(names);
  expect(sheet?.rows.flatMap((row) => row ?? []).filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(
    (await readByLibreOffice(out))
      .get('Names')
      ?.slice(1, 1 + names.length)
      .map(([name]) => name),
  ).toEqual(names);
});
