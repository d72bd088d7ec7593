/** Charts over the workbench's grid: made through office.js in the pane, drawn by ECharts, following cells and scrolling. */
import { makeChartsInPane } from './tools/makeChartsInPane';
import { picturePath, workbenchForTests } from './tools/workbenchForTests';

const openWorkbench = workbenchForTests();

it('charts are drawn over the grid, scroll with it and follow their cells', async () => {
  const { page, pane, faults } = await openWorkbench('zh-CN');
  const frame = await pane();
  await frame.evaluate(makeChartsInPane);
  const matrix = page.getByRole('img', { name: '价值–潜力矩阵' });
  const pareto = page.getByRole('img', { name: '销售集中度' });
  await matrix.locator('svg').waitFor();
  for (const text of ['价值–潜力矩阵', '当前价值（分）', '白金', '铅', '客户4'])
    await matrix.getByText(text, { exact: true }).first().waitFor();
  for (const text of ['累计占比', '100%', '甲']) await pareto.getByText(text, { exact: true }).first().waitFor();
  await page.screenshot({ path: picturePath('workbench.charts.png') });

  // A title stands beside the numbers of its axis, however long they are.
  const boxOf = async (text: string) => {
    const box = await pareto.getByText(text, { exact: true }).first().boundingBox();
    if (!box) throw new Error(`${text} is not drawn`);
    return { left: box.x, right: box.x + box.width };
  };
  expect((await boxOf('销售额（元）')).right).toBeLessThanOrEqual((await boxOf('5,000,000')).left);
  expect((await boxOf('累计占比')).left).toBeGreaterThanOrEqual((await boxOf('100%')).right);

  // Two cells from E1: the chart stands where the cells are, on the screen as in the workbook.
  const before = await matrix.boundingBox();
  const grid = await page.locator('#grid canvas').first().boundingBox();
  if (!before || !grid) throw new Error('nothing is drawn');
  await page.mouse.move(grid.x + 200, grid.y + 300);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(
    (top) => (document.querySelector('.chart')?.getBoundingClientRect().top ?? top) < top,
    before.y,
  );

  await frame.evaluate(() =>
    (globalThis as unknown as { Excel: typeof Excel }).Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A46').values = [['新客户']];
      await context.sync();
    }),
  );
  await pareto.getByText('新客户', { exact: true }).waitFor();
  await frame.evaluate(() =>
    (globalThis as unknown as { Excel: typeof Excel }).Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem('矩阵').delete();
      await context.sync();
    }),
  );
  await matrix.waitFor({ state: 'detached' });
  await page.screenshot({ path: picturePath('workbench.charts.scrolled.png') });
  expect(faults).toEqual([]);
});
