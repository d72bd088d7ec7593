/** Where a message of the pane stands, in a real browser: what jsdom cannot say, since it lays nothing out. */
import { workbenchForTests } from './tools/workbenchForTests';

const openWorkbench = workbenchForTests();

it('a message is in sight for whoever has scrolled far down, and covers nothing that has the focus', async () => {
  const { pane, faults } = await openWorkbench('en-US');
  const frame = await pane();
  await frame.getByRole('button', { name: 'Use in formulas' }).click({ timeout: 60_000 });
  // A1 of the sample holds its title: the formula is refused.
  const last = frame.locator('details').last();
  await last.locator('summary').click();
  await last.getByRole('button').click();
  const bar = frame.locator('main').getByRole('group').filter({ hasText: 'A1 is not blank' });
  await bar.waitFor({ timeout: 60_000 });

  const place = () =>
    bar.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom, height: window.innerHeight, scrolled: window.scrollY };
    });
  const far = await place();
  expect(far.scrolled).toBeGreaterThan(far.height);
  expect(far.top).toBeGreaterThanOrEqual(0);
  expect(far.bottom).toBeLessThan(far.height);

  // Going back by the keyboard, each control comes to lie below the message.
  for (let presses = 0; presses < 12; presses += 1) {
    await frame.page().keyboard.press('Shift+Tab');
    const focused = await frame.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect);
    const { bottom } = await place();
    expect(focused.top).toBeGreaterThanOrEqual(bottom);
  }
  expect(faults).toEqual([]);
});
