import { reportIds } from '../../src/actions/reports';
import { languageOf, parseCommand } from '../../src/workbench/command/parseCommand';
import { Refusal } from '../../src/workbench/command/Refusal';
import { textOf } from '../../src/workbench/texts/textOf';

/** What is refused and about what; undefined: it was accepted. */
function refusalOf(argv: readonly string[]): Refusal | undefined {
  try {
    parseCommand(argv);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

it('parseCommand reads every option of a grading', () => {
  const line =
    'book.xlsx --scheme hsbc-af --sheet Kunden --as-of 2025-12-31 --out o.xlsx --map a=B --map c=D=E --reports summary,standards --lang en --json';
  expect(parseCommand(line.split(' '))).toEqual({
    kind: 'grade',
    file: 'book.xlsx',
    scheme: 'hsbc-af',
    sheet: 'Kunden',
    asOf: '2025-12-31',
    out: 'o.xlsx',
    map: { a: 'B', c: 'D=E' },
    reports: ['summary', 'standards'],
    json: true,
  });
});

it.each([
  ['--evaluate all', { of: { kind: 'all' }, layout: 'oneSheet' }],
  ['--evaluate one', { of: { kind: 'one' }, layout: 'oneSheet' }],
  ['--evaluate tier:gold --evaluate-as sheets', { of: { kind: 'tier', tier: 'gold' }, layout: 'sheets' }],
  ['--evaluate K1,007, --evaluate-as pages', { of: { kind: 'ids', ids: ['K1', '007'] }, layout: 'oneSheet' }],
])('parseCommand %s asks for the report as well', (line, evaluation) => {
  expect(parseCommand(['a.xlsx', ...line.split(' ')])).toMatchObject({ reports: ['evaluation'], evaluation });
  const both = parseCommand(['a.xlsx', '--reports', 'evaluation,summary', ...line.split(' ')]);
  expect(both).toMatchObject({ reports: ['evaluation', 'summary'], evaluation });
});

it('parseCommand --matrix asks for the report as well, by two composites', () => {
  const asked = { reports: ['matrix'], matrix: ['value', 'loyalty'] };
  expect(parseCommand(['a.xlsx', '--matrix', 'value, loyalty'])).toMatchObject(asked);
  expect(parseCommand(['a.xlsx', '--reports', 'matrix', '--matrix', 'value,loyalty'])).toMatchObject(asked);
});

it('parseCommand knows the lists and the help', () => {
  expect(parseCommand(['--schemes'])).toEqual({ kind: 'schemes', json: false });
  expect(parseCommand(['--describe', 'hsbc-af', '--json'])).toEqual({ kind: 'describe', id: 'hsbc-af', json: true });
  expect(parseCommand(['--help', 'a.xlsx', 'b.xlsx'])).toEqual({ kind: 'help' });
});

it.each([
  ['no workbook', [], 'fileCount'],
  ['two workbooks', ['a.xlsx', 'b.xlsx'], 'fileCount'],
  ['an unknown option', ['a.xlsx', '--shceme', 'x'], 'optionUnknown'],
  ['a value that is not there', ['a.xlsx', '--out'], 'valueMissing'],
  ['an empty value', ['a.xlsx', '--out='], 'valueMissing'],
  ['a value where none belongs', ['a.xlsx', '--json=yes'], 'valueUnwanted'],
  ['an option given twice', ['a.xlsx', '--out', 'b', '--out', 'c'], 'optionRepeated'],
  ['a language there is not', ['a.xlsx', '--lang', 'fr'], 'languageUnknown'],
  ['a day that does not exist', ['a.xlsx', '--as-of', '2025-02-30'], 'dateInvalid'],
  ['a date in another order', ['a.xlsx', '--as-of', '31.12.2025'], 'dateInvalid'],
  ['forms in a way there is not', ['a.xlsx', '--evaluate', 'all', '--evaluate-as', 'book'], 'layoutInvalid'],
  ['a way for forms nobody asked for', ['a.xlsx', '--evaluate-as', 'sheets'], 'layoutInvalid'],
  ['a mapping without a header', ['a.xlsx', '--map', 'sales='], 'mapInvalid'],
  ['a mapping without an equals sign', ['a.xlsx', '--map', 'sales'], 'mapInvalid'],
  ['one indicator mapped twice', ['a.xlsx', '--map', 'sales=A', '--map', 'sales=B'], 'mapRepeated'],
])('parseCommand refuses %s', (_what, argv, key) => {
  expect(refusalOf(argv)?.key).toBe(key);
});

it('languageOf follows --lang, else the system, also where the rest of the line is refused', () => {
  expect(languageOf(['--nonsense', '--lang', 'zh-CN'], 'en-US')).toBe('zh-CN');
  expect(languageOf(['--lang', 'en'], 'zh-CN')).toBe('en');
  expect(languageOf(['--lang', 'fr'], 'zh-Hans-CN')).toBe('zh-CN');
  expect(languageOf([], 'de-DE')).toBe('en');
});

it.each(['zh-CN', 'en'] as const)('the help (%s) names every report there is', (language) => {
  const names = textOf(language, 'usage').match(/[a-z]+(?= (?:\p{Script=Han}|\())/gu) ?? [];
  expect(names).toEqual(expect.arrayContaining([...reportIds]));
});
