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
  grading: { imports: [], packages: /^zod\/mini$/ },
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

interface ScannedFile extends SourceFile {
  readonly imports: readonly Import[];
  readonly namespaces: ReadonlySet<string>;
}

const files: readonly ScannedFile[] = sourceFiles('src').map((file) => ({
  ...file,
  imports: importsOf(file.path, file.text),
  namespaces: namespacesIn(file.path, file.text),
}));
const roomOf = (path: string) => /^src\/([^/]+)/.exec(path)?.[1] ?? '';

function isAllowed(path: string, { specifier, isTypeOnly }: Import): boolean {
  const room = rooms[roomOf(path)];
  const target = targetOf(path, specifier);
  if (room === undefined) return false;
  if (target === undefined) return room.packages?.test(specifier) ?? false;
  if (!target.startsWith('src/')) return target.endsWith('.json');
  const to = roomOf(target);
  return to === roomOf(path) || room.imports.includes(to) || (isTypeOnly && (room.types ?? []).includes(to));
}

describe('the map of rooms', () => {
  it('finds the sources, and every one in a room', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !(roomOf(file.path) in rooms)).map((file) => file.path)).toEqual([]);
  });

  it('holds: every import, of types too, goes where it may', () => {
    const broken = files.flatMap(({ path, imports }) =>
      imports.filter((one) => !isAllowed(path, one)).map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('imports Univer in src/host/univer/ only', () => {
    const importers = files.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier.startsWith('@univerjs/')),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.map(({ path }) => path).filter((path) => !path.startsWith('src/host/univer/'))).toEqual([]);
  });

  it.each([
    ['Excel', /^src\/(excel|host|workbench)\//],
    ['Office', /^src\/(taskpane\/index\.tsx|functions\/index\.ts|commands\/.*|(host|workbench)\/.*)$/],
    ['CustomFunctions', /^src\/(functions|host|workbench)\//],
  ])('%s is said where it lives, in types too', (name, home) => {
    const speakers = files.filter(({ namespaces }) => namespaces.has(name));
    expect(speakers.map((file) => file.path).filter((path) => !home.test(path))).toEqual([]);
  });

  it('calls Excel.run in one file', () => {
    const callers = files.filter((file) => file.path.startsWith('src/excel/') && /\bExcel\.run\b/.test(file.text));
    expect(callers).toHaveLength(1);
  });

  it('functions reach into excel for the schemes of the workbook, blank cells and turns alone', () => {
    const reached = files
      .filter((file) => file.path.startsWith('src/functions/'))
      .flatMap((file) => file.imports.map(({ specifier }) => targetOf(file.path, specifier) ?? ''))
      .filter((target) => target.startsWith('src/excel/'));
    expect(reached.filter((target) => !/(storedSchemes|usedCells|inTurns)$/.test(target))).toEqual([]);
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
