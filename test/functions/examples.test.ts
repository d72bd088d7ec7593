/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionHelp } from '../../src/locales/functions';
import { message, typed, useFunctions } from './useFunctions';

const examples = Object.entries(functionHelp).flatMap(([id, { example }]) =>
  (['zh-CN', 'en'] as const).map((language) => ({ id, language, ...example[language] })),
);

it('finds the examples of the help', () => expect(examples.length).toBeGreaterThan(40));

// As people see them: rounded to six decimals.
const rounded = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 : cell)));

it.each(examples)('$language $formula', async ({ language, formula, result }) => {
  await useFunctions(language);
  const found = await typed(formula);
  expect([rounded(found), message()]).toEqual([result, undefined]);
});

describe('the README', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
  const shown = [...readme.matchAll(/^(=TIER\..*\)) +→ (.*)$/gm)];

  it('shows formulas with their results', () => expect(shown.length).toBeGreaterThan(1));

  it.each(shown.map(([, formula = '', result = '']) => [formula, result]))('%s → %s', async (formula, result) => {
    await useFunctions('en');
    expect((await typed(formula)).map((row) => row.map(String))).toEqual([[result]]);
  });

  it('names every function there is', () => {
    for (const id of Object.keys(functionHelp).filter((each) => each !== 'VERSION'))
      expect(readme).toContain(`\`${id}\``);
  });
});
