import { importsOf, namespacesIn, targetOf, type Import } from './importsOf';
import { sourceFiles, type SourceFile } from './sourceFiles';

interface Room {
  /** Rooms it may import from. */
  readonly imports: readonly string[];
  /** Rooms it may import types from. */
  readonly types?: readonly string[];
  /** Packages it may import. */
  readonly packages?: RegExp;
}

/** The map of rooms, as the README has it. */
const rooms: Readonly<Record<string, Room>> = {
  grading: { imports: [], packages: /^zod$/ },
  locales: { imports: [], types: ['grading', 'sheets'], packages: /^intl-messageformat$/ },
  sheets: { imports: ['grading', 'locales'] },
  excel: { imports: ['sheets', 'grading'] },
  actions: { imports: ['grading', 'sheets', 'excel', 'locales'] },
  functions: { imports: ['grading', 'sheets', 'locales', 'excel'] },
  commands: { imports: ['actions'] },
  taskpane: { imports: ['actions', 'grading', 'locales'], packages: /^(react|react-dom|@fluentui\/.*)(\/|$)/ },
  host: { imports: [], packages: /./ },
  workbench: { imports: ['host'], packages: /./ },
};

/** Packages that one folder of the host alone may say. */
const homes = [
  [/^@univerjs\//, 'src/host/univer/'],
  [/^hucre$/, 'src/host/xlsx/'],
] as const;

const files = sourceFiles('src');
const roomOf = (path: string) => /^src\/([^/]+)/.exec(path)?.[1] ?? '';

function isAllowed(file: SourceFile, { specifier, isTypeOnly }: Import): boolean {
  const room = rooms[roomOf(file.path)];
  const target = targetOf(file.path, specifier);
  if (room === undefined) return false;
  if (target === undefined) return room.packages?.test(specifier) ?? false;
  if (!target.startsWith('src/')) return target.endsWith('.json');
  const to = roomOf(target);
  return to === roomOf(file.path) || room.imports.includes(to) || (isTypeOnly && (room.types ?? []).includes(to));
}

describe('the map of rooms', () => {
  it('finds the sources, and every one in a room', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !(roomOf(file.path) in rooms)).map((file) => file.path)).toEqual([]);
  });

  it('holds: every import, of types too, goes where it may', () => {
    const broken = files.flatMap((file) =>
      importsOf(file.path, file.text)
        .filter((imported) => !isAllowed(file, imported))
        .map((imported) => `${file.path} imports ${imported.specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(homes)('%s is imported in %s only', (name, home) => {
    const importers = files.filter((file) =>
      importsOf(file.path, file.text).some(({ specifier }) => name.test(specifier)),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.map((file) => file.path).filter((path) => !path.startsWith(home))).toEqual([]);
  });

  it.each([
    ['Excel', /^src\/(excel|host|workbench)\//],
    ['Office', /^src\/(taskpane\/index\.tsx|commands\/.*|(host|workbench)\/.*)$/],
    ['CustomFunctions', /^src\/(functions|host|workbench)\//],
  ])('%s is said where it lives, in types too', (name, home) => {
    const speakers = files.filter((file) => namespacesIn(file.path, file.text).has(name));
    expect(speakers.map((file) => file.path).filter((path) => !home.test(path))).toEqual([]);
  });

  it('calls Excel.run in one file', () => {
    const callers = files.filter((file) => file.path.startsWith('src/excel/') && /\bExcel\.run\b/.test(file.text));
    expect(callers).toHaveLength(1);
  });

  it('functions reach into excel for the schemes of the workbook alone', () => {
    const reached = files
      .filter((file) => file.path.startsWith('src/functions/'))
      .flatMap((file) => importsOf(file.path, file.text).map(({ specifier }) => targetOf(file.path, specifier) ?? ''))
      .filter((target) => target.startsWith('src/excel/'));
    expect(reached.filter((target) => !/scheme/i.test(target))).toEqual([]);
  });
});

describe('importsOf', () => {
  // Every way TypeScript 6 has to name another module; the expectations are the language's.
  it.each([
    ["import { a } from './a';", false],
    ["import './a';", false],
    ["import type { A } from './a';", true],
    ["import { type A } from './a';", true],
    ["import { type A, b } from './a';", false],
    ["export * from './a';", false],
    ["export type { A } from './a';", true],
    ["type A = import('./a').A;", true],
    ["const a = await import('./a');", false],
    ["const a = require('./a');", false],
    ["new Worker(new URL('./a', import.meta.url));", false],
  ])('reads %s', (text, isTypeOnly) => {
    expect(importsOf('some.ts', text)).toEqual([{ specifier: './a', isTypeOnly }]);
  });

  it('takes no comment or text for an import', () => {
    expect(importsOf('some.ts', '// import "./a";\nconst text = "import \'./a\'";')).toEqual([]);
  });
});
