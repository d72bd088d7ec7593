import { hurryResults } from '../../../src/host/custom-functions/hurryResults';

it('ends the client’s own pause at once, and no other timer', () => {
  const started: [unknown, unknown, readonly unknown[]][] = [];
  const window = {
    setTimeout: (handler: unknown, delay?: number, ...rest: readonly unknown[]) => started.push([handler, delay, rest]),
  };
  hurryResults(window);
  const client = { _inProgressContextSyncExpectedFinishTime: 1 };
  const pause = () => (client._inProgressContextSyncExpectedFinishTime = 0);
  const other = () => undefined;
  window.setTimeout(pause, 500);
  window.setTimeout(other, 500, 'argument');
  window.setTimeout(other);
  expect(started).toEqual([
    [pause, 0, []],
    [other, 500, ['argument']],
    [other, undefined, []],
  ]);
});

it('still finds that pause in the client as it is shipped', async () => {
  const { readFile } = await import('node:fs/promises');
  const client = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  // A timer whose function sets this back is what holds results back.
  expect(await readFile(client, 'utf8')).toMatch(
    /setTimeout\(\(?function\(\)\{[^}]*_inProgressContextSyncExpectedFinishTime=0\}/,
  );
});
