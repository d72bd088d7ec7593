/** A custom function as a person uses it: typed into a cell of the workbench's grid, calculated by the built add-in. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import packageJson from '../../package.json';
import { eventually } from './tools/eventually';
import { launchBrowser, openWorkbench, serveWorkbench, type Serving } from './tools/workbench';

/** The add-in may have to be built, and a busy machine is slow. */
jest.setTimeout(300_000);

const pictures = join(__dirname, '../../build/test/pictures');
mkdirSync(pictures, { recursive: true });
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
  await page.keyboard.type('=TIER.VER', { delay: 30 });
  // The grid offers the function by the name and the sentence of functions.json; taken over, it brings its bracket.
  const offer = page.getByText('The version of Tierwise').first();
  await offer.waitFor();
  await page.screenshot({ path: join(pictures, 'custom-function.en.png') });
  await page.keyboard.press('Enter');
  await offer.waitFor({ state: 'hidden' });
  await page.keyboard.type(')');
  await page.waitForTimeout(500);
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
