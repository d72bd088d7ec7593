/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { commandsReady } from '../../src/commands/commands';
import { keepScheme, runExcel } from '../../src/excel';
import { presets } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import { App } from '../../src/taskpane/App';
import { renderPane } from './renderPane';

afterEach(cleanup);

/** A title, a header, five customers and a total, as an export looks; one amount is no number. */
const sheet = [
  ['2024 年客户销售', '', '', '', ''],
  ['客户编号', '客户名称', '今年销售额', '去年销售额', '最近下单日期'],
  ['K1', '甲', 1000, 800, '2024-03-05'],
  ['K2', '乙', 200, 300, '2024-03-06'],
  ['K3', '丙', 3000, 100, '2024-01-01'],
  ['K4', '丁', '约五十', 60, '2023-03-02'],
  ['K5', '戊', 500, 100, '2023-03-03'],
  ['合计', '', 4700, 1360, ''],
];

function selected() {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

async function open() {
  await host.type('A1:E8', sheet);
  const typed = host.values('A1:E8');
  const user = userEvent.setup();
  await renderPane(<App language="zh-CN" />);
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  const title = (name: string) =>
    waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name));
  return { user, press, title, typed };
}

/** From the welcome to the preview by the scheme proposed. */
async function toPreview({ press, title }: Pick<Awaited<ReturnType<typeof open>>, 'press' | 'title'>) {
  await press('选择数据');
  await screen.findByRole('heading', { name: '5 位客户' });
  await press('下一步');
  await press('下一步');
  await press('预览');
  await title('预览');
}

test('a person grades an exported sheet in place, looks at an issue, and takes it back', async () => {
  const pane = await open();
  const { press, title } = pane;
  await press('选择数据');
  expect(await screen.findByRole('heading', { name: '5 位客户' })).toBeVisible();
  expect(screen.getByText(/^A2:E7/)).toBeVisible();
  expect(screen.getByText('第 8 行“合计”', { exact: false })).toBeVisible();

  await press('下一步');
  expect(await screen.findByRole('combobox', { name: /^客户名称/ })).toHaveDisplayValue('B 列 · 客户名称');
  expect(screen.getByRole('combobox', { name: /^今年销售额/ })).toHaveDisplayValue('C 列 · 今年销售额');

  await press('下一步');
  expect(await screen.findByRole('radio', { name: '价值–潜力矩阵' })).toBeChecked();
  await press('预览');
  await title('预览');
  // The latest date of the data, not today.
  expect(screen.getByLabelText('基准日期')).toHaveValue('2024-03-06');
  expect(host.values('F2:F8').flat()).toEqual(['', '', '', '', '', '', '']);

  await press('开始分级');
  await title('分级完成');
  expect(screen.getByRole('status')).toHaveTextContent('已为 4 位客户评定等级，写在“Sheet1”的 F2:K7。');
  const grades = host.values('F2:Z8').flat();
  expect(grades).toContain('白金');
  // What people had is as it was.
  expect(host.values('A1:E8')).toEqual(pane.typed);

  await press('查看分级列');
  await waitFor(async () => expect(await selected()).toBe('Sheet1!F2'));
  await press(/^C6/);
  await waitFor(async () => expect(await selected()).toBe('Sheet1!C6'));

  await press('撤回');
  await title('选择方案');
  expect(
    host
      .values('F2:Z8')
      .flat()
      .filter((value) => value !== ''),
  ).toEqual([]);
  expect(host.values('A1:E8')).toEqual(pane.typed);
});

test('after a change of the data the pane says so, and grading again grades the new figures', async () => {
  const pane = await open();
  await toPreview(pane);
  await pane.press('开始分级');
  await pane.title('分级完成');
  expect(screen.queryByText(/^分级后数据有改动/)).toBeNull();

  await host.type('C6', [[50_000]]);
  expect(await screen.findByText(/^分级后数据有改动/)).toBeVisible();

  await pane.press('重新分级');
  await pane.title('预览');
  await pane.press('开始分级');
  await pane.title('分级完成');
  expect(screen.getByRole('status')).toHaveTextContent('已为 5 位客户');
  expect(screen.queryByText(/^分级后数据有改动/)).toBeNull();
});

test('a preview tells who would move against the grading that stands, as the sheet says it afterwards', async () => {
  const { press, title } = await open();
  const since = () => screen.queryByText(/^与 .* 的分级相比$/);
  const count = (what: string) =>
    Number(new RegExp(`${what} (\\d+) 位`).exec(since()?.parentElement?.textContent ?? '')?.[1] ?? 0);
  const told = () => ({ 升级: count('升级'), 降级: count('降级'), 新增: count('新增') });
  await toPreview({ press, title });
  expect(since()).toBeNull();
  await press('开始分级');
  await title('分级完成');
  expect(since()).toBeNull();

  // K4 could not be graded for its amount; now it buys more than all the others.
  await host.type('C6', [[50_000]]);
  await press('重新分级');
  await title('预览');
  await waitFor(() => expect(told()).toMatchObject({ 新增: 1 }));
  const foreseen = told();
  expect(foreseen.降级).toBeGreaterThan(0);
  await press('开始分级');
  await title('分级完成');
  expect(told()).toEqual(foreseen);
  const cells = host.values('F2:Z7').map((row) => row.map(String));
  const column = cells[0]?.indexOf('变化') ?? -1;
  const written = (start: string) => cells.slice(1).filter((row) => row[column]?.startsWith(start)).length;
  expect(foreseen).toEqual({ 升级: written('升级'), 降级: written('降级'), 新增: written('新增') });
});

test('another date and another scheme change the preview, and nothing is written', async () => {
  const pane = await open();
  await toPreview(pane);
  await pane.user.clear(screen.getByLabelText('基准日期'));
  await pane.user.type(screen.getByLabelText('基准日期'), '2025-12-31');
  await waitFor(() => expect(screen.getByLabelText('基准日期')).toHaveValue('2025-12-31'));
  await pane.press('上一步');
  await pane.user.click(await screen.findByRole('radio', { name: '价值–潜力矩阵' }));
  await pane.press('预览');
  await pane.title('预览');
  expect(await within(screen.getByRole('table')).findByText('白金')).toBeVisible();
  expect(host.values('A1:E8')).toEqual(pane.typed);
});

test('an empty sheet is a message with what to do, and the sample is the way out', async () => {
  const user = userEvent.setup();
  await renderPane(<App language="en" />);
  await user.click(await screen.findByRole('button', { name: 'Choose data' }));
  expect(await screen.findAllByText(/Sheet “Sheet1” is empty/)).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(await screen.findByRole('button', { name: 'Try with sample data' }));
  // 300 customers from the seeded generator.
  expect(await screen.findByRole('heading', { name: '300 customers' }, { timeout: 20_000 })).toBeVisible();
});

test('a grading of an earlier session is found, and can be removed', async () => {
  const pane = await open();
  await toPreview(pane);
  await pane.press('开始分级');
  await pane.title('分级完成');
  cleanup();

  await renderPane(<App language="zh-CN" />);
  expect(await screen.findByText('“Sheet1”已分级')).toBeVisible();
  await pane.press('移除分级');
  await pane.press('移除');
  expect(await screen.findAllByText('已移除“Sheet1”上的分级。')).not.toHaveLength(0);
  expect(host.values('A1:E8')).toEqual(pane.typed);
  expect(
    host
      .values('F2:Z8')
      .flat()
      .filter((value) => value !== ''),
  ).toEqual([]);
});

test('a scheme kept in the workbook is offered first, grades and is taken back', async () => {
  const [base] = presets;
  if (!base) throw new RangeError('the test requires a preset');
  // Two further columns, known by this scheme alone.
  const own: Scheme = {
    ...base,
    id: 'own',
    language: 'en',
    names: { 'zh-CN': '本公司标准', en: 'House standard' },
    indicators: base.indicators.map((each) => (each.id === 'sales' ? { ...each, aliases: ['自有口径'] } : each)),
  };
  await runExcel((context) => keepScheme(context, own));
  await host.type('F2:F7', [['自有口径'], [1], [2], [3], [4], [5]]);
  const { press, title, typed } = await open();
  await press('选择数据');
  await press('下一步');
  await press('下一步');
  const offered = await screen.findAllByRole('radio');
  const ids = offered.map((radio) => (radio as HTMLInputElement).value);
  expect([...ids].sort()).toEqual(['own', ...presets.map(({ id }) => id)].sort());
  expect(ids[0]).toBe('own');
  expect(offered[0]).toBeChecked();
  expect(screen.getByText('本工作簿自带的方案')).toBeVisible();
  await press('预览');
  await press('开始分级');
  await title('分级完成');
  // In the language of the scheme, not of the pane.
  expect(host.values('G2:Z2').flat()).toContain('Tier');
  cleanup();

  await renderPane(<App language="zh-CN" />);
  expect(await screen.findByText(/方案：本公司标准/)).toBeVisible();
  await press('撤回');
  await waitFor(() => expect(host.values('G2:Z8').flat().join('')).toBe(''));
  expect(host.values('A1:E8')).toEqual(typed);
});

test('a button of the ribbon grades, writes reports, takes back and fails beside the pane, and the pane says so', async () => {
  await commandsReady;
  const { title } = await open();
  await act(() => host.runCommand('grade'));
  await title('分级完成');
  expect(await selected()).toBe('Sheet1!F2');
  await act(() => host.runCommand('reports'));
  await title('生成报表');
  expect(await screen.findByRole('button', { name: '打开工作表“Tier summary”' })).toBeVisible();
  await act(() => host.runCommand('takeBack'));
  expect(await screen.findByRole('status')).toHaveTextContent('已撤回报表');
  expect(host.book.sheets()).toHaveLength(1);
  await act(() => host.runCommand('takeBack'));
  expect(await screen.findByRole('status')).toHaveTextContent('已撤回“Sheet1”上的分级。');
  await act(() => host.runCommand('takeBack'));
  expect(await screen.findAllByText('本次打开后没有可撤回的分级或报表。', { exact: false })).not.toHaveLength(0);
});
