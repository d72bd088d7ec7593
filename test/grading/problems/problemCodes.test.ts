import { checkScheme, parseScheme, type Language, type SchemeProblem } from '../../../src/grading';
import { problemSentence } from '../../../src/locales';
import { catalogue } from '../../../src/locales/catalogue';
import { asScheme, brokenSchemes, sound, type Broken } from './brokenSchemes';

const codes = Object.keys(catalogue)
  .filter((key) => key.startsWith('problem.'))
  .map((key) => key.slice('problem.'.length));
const languages: readonly Language[] = ['zh-CN', 'en'];

/** As a file would be read; then what is said of a scheme that parses. */
function problemsOf([, , broken, present]: Broken): readonly SchemeProblem[] {
  const parsed = parseScheme(JSON.parse(JSON.stringify(broken)));
  return parsed.ok ? checkScheme(parsed.scheme, present) : parsed.problems;
}

it('a scheme with an indicator of every kind has nothing wrong with it', () => {
  expect(parseScheme(JSON.parse(JSON.stringify(sound())))).toMatchObject({ ok: true });
  expect(checkScheme(asScheme(sound()))).toEqual([]);
});

it('every code a scheme can be told by has a scheme broken on purpose', () => {
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !brokenSchemes.some(([broken]) => broken === code))).toEqual([]);
});

describe.each(brokenSchemes.map((broken) => [broken[0], broken[1], broken] as const))(
  '%s at %s',
  (code, path, broken) => {
    const problems = problemsOf(broken);
    const found = problems.filter((problem) => problem.code === code && problem.path === path);

    it('is found', () =>
      expect(problems.map((problem) => `${problem.path}: ${problem.code}`)).toContain(`${path}: ${code}`));

    it.each(languages)('is told in %s, with nothing left to fill in', (language) => {
      for (const problem of found) {
        const sentence = problemSentence(language, problem);
        expect(sentence).toMatch(language === 'en' ? /^[\p{Lu}\d“].*\.$/u : /\p{Script=Han}.*。$/u);
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      }
    });
  },
);
