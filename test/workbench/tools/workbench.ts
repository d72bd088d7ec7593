import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { projectRoot } from './projectRoot';

/** As root a browser's sandbox does not start; the others keep it from talking to anyone. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** `npm run workbench` in another process. */
export interface Serving {
  readonly address: string;
  /** Stops it as Ctrl+C does; the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the workbench's server; resolves when it says where it is. */
export async function serveWorkbench(): Promise<Serving> {
  const child = spawn(process.execPath, [join(projectRoot, 'src/workbench/serve.mjs'), '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address === undefined) continue;
    return {
      address,
      stop: async () => {
        child.kill('SIGTERM');
        await exited;
        return child.exitCode;
      },
    };
  }
  throw new Error(`The workbench ended with ${child.exitCode} before it served`);
}

/** The installed browser, without a window. @throws Error where there is none */
export function launchBrowser(): Promise<Browser> {
  const finder = pathToFileURL(join(projectRoot, 'test/setup/browser.mjs')).href;
  // The one list of places is a module that Jest cannot load.
  const ask = `import { browserPath } from ${JSON.stringify(finder)}; process.stdout.write(browserPath() ?? '')`;
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
  if (path === '') throw new Error('These tests need Chromium, Chrome or Edge; CHROME_PATH names one elsewhere.');
  return chromium.launch({ executablePath: path, args: flags });
}

/** A workbench in a tab: everything a person can reach, and what went wrong unseen. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's own frame, once it is there. */
  readonly pane: () => Promise<Frame>;
  /** Uncaught errors, error lines of the console, requests to elsewhere. */
  readonly faults: readonly string[];
}

export async function openWorkbench(browser: Browser, address: string, locale: string): Promise<OpenWorkbench> {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 860 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(address);
  // The page is loaded before its first workbook is open.
  await page.locator('#book-name:not(:empty)').waitFor();
  return {
    page,
    faults,
    pane: async () => {
      await page.waitForSelector('#busy', { state: 'hidden' });
      const frame = await (await page.waitForSelector('#pane-frame iframe')).contentFrame();
      if (!frame) throw new RangeError('openWorkbench requires a pane');
      await frame.waitForLoadState();
      return frame;
    },
  };
}
