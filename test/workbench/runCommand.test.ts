import { runCommand } from '../../src/workbench/command/runCommand';

/** A command whose build fails: what it said on the way. */
async function said(argv: readonly string[], locale: string) {
  const err: string[] = [];
  const code = await runCommand(argv, {
    locale,
    addin: async (onBuild) => {
      onBuild();
      throw new Error('webpack ended with 1');
    },
    out: () => undefined,
    err: (line) => err.push(line),
  });
  return { code, err };
}

it.each([
  ['the system', ['--schemes'], 'zh-CN', '正在构建加载项，请稍候…', '分级时出现意外错误：webpack ended with 1'],
  ['the system', ['--schemes'], 'de-DE', 'Building the add-in …', 'Grading failed unexpectedly: webpack ended with 1'],
  ['--lang', ['--schemes', '--lang', 'zh-CN'], 'en-US', '正在构建加载项，请稍候…', /^分级时出现意外错误/],
] as const)('the command speaks of its build in the language of %s', async (_of, argv, locale, building, failure) => {
  const { code, err } = await said(argv, locale);
  expect({ code, err }).toEqual({ code: 1, err: [building, expect.stringMatching(failure)] });
});
