import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from './projectRoot';
import { launchBrowser, openWorkbench, serveWorkbench, type OpenWorkbench, type Serving } from './workbench';

/** The add-in may have to be built, and a busy machine is slow. */
const PATIENCE = 300_000;

/**
 * The workbench for all tests of a file: served before the first, ended after the last, in a browser without a window.
 *
 * @returns how to open it in a tab of its own, in a language of the browser
 */
export function workbenchForTests(): (locale: string) => Promise<OpenWorkbench> {
  jest.setTimeout(PATIENCE);
  let serving: Serving | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [serving, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    // Stopped as Ctrl+C does, it ends well.
    expect(await serving?.stop()).toBe(0);
  });
  return (locale) => {
    if (!serving || !browser) throw new RangeError('workbenchForTests opens it within a test');
    return openWorkbench(browser, serving.address, locale);
  };
}

/** Where a picture of a test is kept, to be looked at. */
export function picturePath(name: string): string {
  const folder = join(projectRoot, 'build/test/pictures');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
