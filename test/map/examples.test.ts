import path from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { root, sourceFiles } from './sourceFiles';

interface Example {
  readonly call: string;
  readonly result: string;
}

/**
 * The examples of a file, `@example call // result`. Where a line is too long for both, the result stands on the next.
 */
function examplesOf(text: string): readonly Example[] {
  const lines = text.replaceAll(/\n\s*\* +(?=\/\/ )/g, ' ');
  return [...lines.matchAll(/^\s*\/?\*+ @example (.*?)(?: \*\/)?$/gm)].map(([, line = '']) => {
    const [result = '', ...call] = line.split(' // ').reverse();
    return { call: call.reverse().join(' // '), result };
  });
}

/** The value of an expression over the exports of a module. */
function evaluated(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const { outputText } = ts.transpileModule(`return (${expression}\n);`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return compileFunction(outputText, Object.keys(scope))(...Object.values(scope));
}

const documented = sourceFiles('src')
  .map((file) => ({ path: file.path, examples: examplesOf(file.text) }))
  .filter(({ examples }) => examples.length > 0);

it('finds the examples of the sources', () => {
  expect(documented.length).toBeGreaterThan(20);
});

describe.each(documented)('$path', ({ path: file, examples }) => {
  it.each(examples)('$call // $result', async ({ call, result }) => {
    const exports = (await import(path.join(root, file))) as Readonly<Record<string, unknown>>;
    expect(await evaluated(call, exports)).toEqual(await evaluated(result, exports));
  });
});
