/** @jest-environment <rootDir>/src/host/testing/environment.cjs */

it('office.js takes the host for desktop Excel', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
});

it('a ribbon command runs the associated action until it says it is completed', async () => {
  Office.actions.associate('grade', (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
      await context.sync();
      event.completed();
    });
  });
  expect(await host.runCommand('grade')).toMatchObject({ status: 0 });
  expect(host.values('A1')).toEqual([['grade']]);
});

it('the pane can be shown and hidden, and hears of it', async () => {
  const modes: unknown[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  await Office.addin.hide();
  expect(host.session.addin.visibility).toBe('Hidden');
  await Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  expect(host.session.addin.visibility).toBe('Visible');
  expect(modes).toEqual(['Hidden', 'Taskpane']);
});

it('the start-up behaviour is kept', async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
});

it('ribbon updates reach the host', async () => {
  const controls = [{ id: 'takeBack', enabled: false }];
  await Office.ribbon.requestUpdate({
    tabs: [{ id: 'tierwise', visible: true, groups: [{ id: 'grading', controls }] }],
  });
  expect(host.session.addin.enabledButtons.get('takeBack')).toBe(false);
  expect(host.session.addin.visibleTabs.get('tierwise')).toBe(true);
});
