import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { importsOf } from './importsOf';
import { root, sourceFiles } from './sourceFiles';

const all = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const section = /^## Dependencies\n(.*?)^## /ms.exec(readme)?.[1] ?? '';

/** Rows of the README's tables of dependencies: the names of its first cell and the reason in its second. */
const reasons = [...section.matchAll(/^\| (`[^|]+`) +\| ([^|]*\S) *\|$/gm)].flatMap(([, names = '', reason = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, reason })),
);

describe('the dependencies', () => {
  it('are pinned exactly', () => {
    const pins = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(pins.length).toBeGreaterThan(0);
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('stand in the README with a reason each', () => {
    const covers = (name: string, dependency: string) =>
      name.endsWith('/*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency;
    const named = (dependency: string) => reasons.some(({ name }) => covers(name, dependency));
    expect(all.filter((dependency) => !named(dependency))).toEqual([]);
    const gone = reasons.filter(({ name }) => !all.some((dependency) => covers(name, dependency)));
    expect(gone).toEqual([]);
  });

  it('of the shipped rooms are exactly those named dependencies; all else is for development', () => {
    const shipped = sourceFiles('src').filter((file) => !/^src\/(host|workbench)\//.test(file.path));
    const imported = shipped
      .flatMap((file) => importsOf(file.path, file.text).map(({ specifier }) => specifier))
      .filter((specifier) => !specifier.startsWith('.'))
      .map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(imported)].sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});
