/** A custom function as a person uses it: typed into a cell of the workbench's grid, calculated by the built add-in. */
import type { Page } from 'playwright-core';
import packageJson from '../../package.json';
import { eventually } from './tools/eventually';
import { picturePath, workbenchForTests } from './tools/workbenchForTests';

const openWorkbench = workbenchForTests();

/** The grid moves its caret by a timer of the page (30 ms after a function is taken over), which a later one follows. */
const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

it('typed in the grid, a custom function shows what the add-in computed', async () => {
  const { page, pane, faults } = await openWorkbench('en-US');
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
  await page.screenshot({ path: picturePath('custom-function.en.png') });
  await page.keyboard.press('Enter');
  await offer.waitFor({ state: 'hidden' });
  await settled(page);
  await page.keyboard.type(')');
  await settled(page);
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
