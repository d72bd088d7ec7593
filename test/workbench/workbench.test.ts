/**
 * The workbench as a person uses it: the real command, an installed browser, the built add-in's pane in its frame. What
 * stands in the workbook is asked of the workbook, through office.js, and of the file that is saved.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { eventually } from './tools/eventually';
import { gradesOf } from './tools/gradesOf';
import { onlineRetailBook, syntheticBook } from './tools/largeBooks';
import type { OpenWorkbench } from './tools/workbench';
import { picturePath, workbenchForTests } from './tools/workbenchForTests';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-'));
const openWorkbench = workbenchForTests();
afterAll(() => rmSync(folder, { recursive: true }));

/** Clicks through the Chinese pane from its first screen to the result. */
async function gradeInPane({ pane }: OpenWorkbench, scheme: string): Promise<void> {
  const frame = await pane();
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click({ timeout: 60_000 });
  for (const name of ['选择数据', '下一步', '下一步']) await press(name);
  await frame.getByRole('radio', { name: scheme }).check({ force: true });
  for (const name of ['预览', '开始分级']) await press(name);
  await frame.getByRole('heading', { name: '分级完成' }).waitFor({ timeout: 120_000 });
}

/** Opens a workbook by the page's own button. */
async function openFile({ page }: OpenWorkbench, file: string): Promise<void> {
  await page.locator('#file').setInputFiles(file);
  await page.locator('#book-name', { hasText: basename(file) }).waitFor({ timeout: 60_000 });
}

async function save({ page }: OpenWorkbench, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('#save').click();
  const file = join(folder, name);
  await (await download).saveAs(file);
  return file;
}

/** Three rows of titles stand above the header of the Chinese sample. */
const chinese = { headerRow: 3, tierHeader: '客户等级', rows: 300 };

it('grades the Chinese sample from the pane, takes it back, grades again, saves, and reopens with the same grades', async () => {
  const workbench = await openWorkbench('zh-CN');
  const { page, pane, faults } = workbench;
  expect(await page.title()).toBe('客户分级工作台');
  const before = await gradesOf(await pane(), chinese);
  // Title, note, blank row, header, 300 customers, total; nineteen columns of the person's own.
  expect(before).toMatchObject({ rows: 305, columns: 19, tiers: [] });

  await gradeInPane(workbench, '客户金字塔 ABCD');
  const graded = await gradesOf(await pane(), chinese);
  // 22 of the 300 never ordered: they have no sales to grade by.
  expect(graded.tiers.filter((tier) => tier !== '')).toHaveLength(278);
  // Every tier that was written has its colour, a native rule on its exact text, and no two colours are alike.
  const colours = new Map(graded.rules.map(({ text, fill }) => [text, fill]));
  for (const tier of new Set(graded.tiers)) if (tier !== '') expect(colours.get(tier)).toMatch(/^#[0-9A-F]{6}$/i);
  expect(new Set(colours.values()).size).toBe(colours.size);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(1150, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: picturePath('workbench.zh-CN.png') });

  await (await pane()).getByRole('button', { name: '撤回', exact: true }).click();
  await eventually(async () => expect(await gradesOf(await pane(), chinese)).toEqual(before));

  await page.locator('#ribbon-grade').click();
  await page.locator('#ribbon-grade:enabled').waitFor();
  const again = await gradesOf(await pane(), chinese);

  const file = await save(workbench, 'graded.xlsx');
  const sheet = openXlsx(readFileSync(file)).sheets[0];
  const column = sheet?.rows[3]?.findIndex((cell) => cell?.value === '客户等级') ?? -1;
  expect(sheet?.rows.slice(4, 304).map((row) => row?.[column]?.value ?? '')).toEqual(again.tiers);

  await openFile(workbench, file);
  const reopened = await gradesOf(await pane(), chinese);
  expect(reopened.tiers).toEqual(again.tiers);
  expect(new Set(reopened.rules.map((rule) => JSON.stringify(rule)))).toEqual(
    new Set(again.rules.map((rule) => JSON.stringify(rule))),
  );
  expect(faults).toEqual([]);
});

it('grades the 4,372 customers of Online Retail: those of high value are the ones who bring 80 % of sales', async () => {
  const file = join(folder, 'online-retail.xlsx');
  writeFileSync(file, saveXlsx(onlineRetailBook()));
  const workbench = await openWorkbench('zh-CN');
  await openFile(workbench, file);
  await gradeInPane(workbench, '价值–潜力矩阵');
  const retail = { headerRow: 0, tierHeader: '客户等级', rows: 4372 };
  const graded = await gradesOf(await workbench.pane(), retail);
  expect(graded).toMatchObject({ rows: 1 + 4372 });
  expect(graded.headers).toContain('客户等级');
  const { tiers } = graded;
  // 33 of them have credit notes only: without an order nothing of their potential can be read.
  expect(tiers.filter((tier) => tier !== '')).toHaveLength(4372 - 33);
  // Pareto on net amounts, the crossing customer included: 1,171 customers bring 80 % (computed apart from the engine).
  expect(tiers.filter((tier) => tier === '白金' || tier === '黄金')).toHaveLength(1171);
  await openFile(workbench, await save(workbench, 'online-retail-graded.xlsx'));
  expect((await gradesOf(await workbench.pane(), retail)).tiers).toEqual(tiers);
  expect(workbench.faults).toEqual([]);
});

it('grades 20,000 customers and reopens them with the same grades', async () => {
  const file = join(folder, 'twenty-thousand.xlsx');
  writeFileSync(file, saveXlsx(syntheticBook(20_000)));
  const workbench = await openWorkbench('zh-CN');
  await openFile(workbench, file);
  await gradeInPane(workbench, '汇丰 A–F 分级');
  const many = { headerRow: 3, tierHeader: '客户等级', rows: 20_000 };
  const graded = await gradesOf(await workbench.pane(), many);
  expect(graded.headers).toContain('客户等级');
  const { tiers } = graded;
  // HSBC's gates put even those who never ordered into a tier.
  expect(tiers.filter((tier) => tier !== '')).toHaveLength(20_000);
  await openFile(workbench, await save(workbench, 'twenty-thousand-graded.xlsx'));
  expect((await gradesOf(await workbench.pane(), many)).tiers).toEqual(tiers);
  expect(workbench.faults).toEqual([]);
});

it('opens a workbook that is dropped on the page', async () => {
  const { page, faults } = await openWorkbench('en-US');
  const bytes = [...readFileSync(join(__dirname, '../../assets/samples/northwind.xlsx'))];
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'dropped.xlsx'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
  await page.locator('#drop').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await page.locator('#book-name', { hasText: 'dropped.xlsx' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('#drop').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

it('opens the last of two workbooks that are chosen at once, though the first takes longer', async () => {
  const workbench = await openWorkbench('zh-CN');
  const { page, pane, faults } = workbench;
  const file = join(folder, 'chosen-last.xlsx');
  writeFileSync(file, saveXlsx(syntheticBook(5)));
  await page.route('**/northwind.xlsx', async (route) => {
    await page.waitForTimeout(1000);
    await route.continue();
  });
  const northwind = page.waitForResponse('**/northwind.xlsx');
  await page.locator('#sample').selectOption('northwind');
  await openFile(workbench, file);
  await northwind;
  await page.waitForTimeout(1500);
  expect(await page.locator('#book-name').textContent()).toBe('chosen-last.xlsx');
  // Title, note, blank row, header, five customers, total.
  expect(await gradesOf(await pane(), { headerRow: 3, tierHeader: '客户等级', rows: 5 })).toMatchObject({ rows: 10 });
  expect(faults).toEqual([]);
});

it('says in one sentence why a file cannot be opened, and keeps what is open', async () => {
  const { page, faults } = await openWorkbench('en-US');
  const file = join(folder, 'notes.xlsx');
  writeFileSync(file, 'not a workbook');
  await page.locator('#file').setInputFiles(file);
  await page.getByText('notes.xlsx is not an .xlsx workbook; please open it in Excel and save it as .xlsx.').waitFor();
  expect(await page.locator('#book-name').textContent()).toBe('customers.zh-CN.xlsx');
  expect(faults).toEqual([]);
});

it('follows the language and the theme that are chosen, and opens Northwind', async () => {
  const workbench = await openWorkbench('en-US');
  const { page, faults } = workbench;
  expect(await page.title()).toBe('Tierwise workbench');
  await page.selectOption('#theme', 'dark');
  await page.selectOption('#sample', 'northwind');
  await page.locator('#book-name', { hasText: 'northwind.xlsx' }).waitFor();
  await page.locator('#ribbon-grade').click();
  await (await workbench.pane()).getByRole('button', { name: 'Take back' }).waitFor({ timeout: 60_000 });
  await page.screenshot({ path: picturePath('workbench.en.dark.png') });
  await page.selectOption('#language', 'zh-CN');
  await (await workbench.pane()).getByRole('button', { name: '重新分级', exact: true }).waitFor();
  await page.selectOption('#theme', 'contrast');
  await (await workbench.pane()).getByRole('button', { name: '重新分级', exact: true }).waitFor();
  await page.screenshot({ path: picturePath('workbench.zh-CN.contrast.png') });
  expect(faults).toEqual([]);
});
