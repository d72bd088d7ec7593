/** A custom function as a person uses it: typed into a cell of the workbench's grid, calculated by the built add-in. */
import type { Browser } from 'playwright-core';
import packageJson from '../../package.json';
import { eventually } from './tools/eventually';
import { launchBrowser, openWorkbench, serveWorkbench, type Serving } from './tools/workbench';

/** The add-in may have to be built, and a busy machine is slow. */
jest.setTimeout(300_000);

let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  [serving, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await serving.stop();
});

it('typed in the grid, a custom function shows what the add-in computed', async () => {
  const { page, pane, faults } = await openWorkbench(browser, serving.address, 'en-US');
  const frame = await pane();
  await frame.evaluate(() => Office.onReady());
  // A sheet of its own: what is typed goes where the selection is.
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Typed');
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    }),
  );
  await page
    .locator('#grid canvas')
    .last()
    .click({ position: { x: 400, y: 300 } });
  await page.keyboard.type('=TIER.VERSION()');
  await page.keyboard.press('Enter');
  const cell = () =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Typed').getUsedRange();
        range.load('values,formulas');
        await context.sync();
        return [range.formulas[0]?.[0] as unknown, range.values[0]?.[0] as unknown];
      }),
    );
  await eventually(async () => expect(await cell()).toEqual(['=TIER.VERSION()', packageJson.version]));
  expect(faults).toEqual([]);
});
