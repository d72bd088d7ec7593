import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type Frame } from 'playwright-core';

jest.setTimeout(120_000);

let server: ChildProcess;
let browser: Browser;
let panes: readonly Frame[];

beforeAll(async () => {
  server = spawn(process.execPath, [join(__dirname, 'serve.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [told] = await once(server.stdout ?? server, 'data');
  const { port, executablePath } = JSON.parse(String(told)) as { port: number; executablePath: string };
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.waitForFunction(() => {
    const frames = [...document.querySelectorAll('iframe')];
    return frames.length === 2 && frames.every((frame) => Reflect.has(frame.contentWindow ?? {}, 'Office'));
  });
  panes = page.frames().filter((frame) => frame.url().includes('/pane.html'));
  await Promise.all(panes.map((pane) => pane.evaluate(() => Office.onReady())));
});

afterAll(async () => {
  await browser.close();
  server.stdin?.end();
  await once(server, 'exit');
});

const pane = (index: number): Frame => {
  const frame = panes[index];
  if (!frame) throw new Error(`no pane ${index}`);
  return frame;
};

it('office.js in a frame takes the page around it for desktop Excel', async () => {
  const found = await pane(0).evaluate(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    background: Office.context.officeTheme.bodyBackgroundColor,
  }));
  expect(found).toMatchObject({ host: 'Excel', platform: 'PC', language: 'zh-CN', background: '#262626' });
});

it('two frames share one workbook, calculation and events included', async () => {
  await pane(1).evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
    }),
  );
  const written = await pane(0).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[2, '=A1*21']];
      range.load('values');
      await context.sync();
      return range.values;
    }),
  );
  expect(written).toEqual([[2, 42]]);
  await pane(1).waitForFunction(() => Reflect.get(window, 'heard').length > 0);
  expect(await pane(1).evaluate(() => Reflect.get(window, 'heard'))).toEqual(['A1:B1']);
});

it('a ribbon button of the page runs an action in the frame', async () => {
  await pane(0).evaluate(() => {
    Office.actions.associate('grade', (event: Office.AddinCommands.Event) => event.completed());
  });
  const result = await pane(0).evaluate(() => Reflect.get(window.parent, 'hosts')[0].runCommand('grade'));
  expect(result).toMatchObject({ status: 0 });
});
