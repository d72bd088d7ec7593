import { join } from 'node:path';
import { runServer } from '../../src/workbench/server/runServer';

/** Serves until it could be stopped; what it said. */
async function said(argv: readonly string[], locale: string, isDue: boolean) {
  const lines: string[] = [];
  const code = await runServer(argv, {
    root: join(__dirname, '../..'),
    locale,
    build: async (onBuild) => {
      lines.push('builds');
      if (isDue) onBuild();
    },
    stopped: Promise.resolve(),
    say: (line) => lines.push(line),
  });
  return { code, lines };
}

it.each([
  ['zh-CN', '正在构建加载项，请稍候…', /^工作台已启动：http:/],
  ['en-US', 'Building the add-in …', /^The workbench is at http:/],
] as const)('under %s the workbench says that it builds, then where it is', async (locale, building, serving) => {
  const { code, lines } = await said(['--no-open'], locale, true);
  expect(code).toBe(0);
  expect(lines).toEqual(['builds', building, expect.stringMatching(serving)]);
});

it('nothing is said of a build that is not due', async () => {
  const { lines } = await said(['--no-open'], 'zh-CN', false);
  expect(lines).toEqual(['builds', expect.stringMatching(/^工作台已启动/)]);
});

it('a command line that is not understood ends before anything is built', async () => {
  const { code, lines } = await said(['--prot', '80'], 'en-US', true);
  expect({ code, lines }).toEqual({ code: 2, lines: [expect.stringMatching(/^Usage: npm run workbench/)] });
});
