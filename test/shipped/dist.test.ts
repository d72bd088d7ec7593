import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { fluentThemes } from '../../src/taskpane/theme/fluentThemes';
import { localOrigin } from '../../webpack.config.js';
import { shippedFiles, sizeTable } from './shippedFiles';

const root = path.join(__dirname, '../..');
const files = shippedFiles();
const textOf = (name: string) => files.find((file) => file.path === name)?.content.toString() ?? '';
const scripts = files.filter((file) => file.path.endsWith('.js'));

describe('the built add-in', () => {
  // Budget of the project: what we ship is at most 400 KB in gzip, office.js from the CDN aside.
  it('is at most 400 KB in gzip, all files together', () => {
    process.stderr.write(`Shipped files, gzip\n${sizeTable(files)}\n`);
    expect(files.reduce((total, file) => total + file.gzipBytes, 0)).toBeLessThanOrEqual(400_000);
  });

  // Names that each library carries in its texts, so that no minifier removes them; seen in the library itself.
  it.each([
    ['Univer', /univer/i, 'node_modules/@univerjs/core/lib/cjs/index.js'],
    ['hucre', /hucre/i, 'node_modules/hucre/dist/index.mjs'],
    ['a zip library', /invalid (zip|zlib) data/, 'node_modules/fflate/lib/index.cjs'],
    ['office.js', /OSF\.|_RemoveReference/, 'node_modules/@microsoft/office-js/dist/office.js'],
    ['ECharts', /echarts|zrender/i, 'node_modules/echarts/lib/core/echarts.js'],
  ])('carries nothing of %s', (_, mark, library) => {
    expect(readFileSync(path.join(root, library), 'utf8')).toMatch(mark);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => mark.test(file.content.toString())).map((file) => file.path)).toEqual([]);
  });

  it('loads office.js from the CDN before its own scripts, and nothing else from elsewhere', () => {
    const sources = [...textOf('taskpane.html').matchAll(/<(?:script|link)[^>]*(?:src|href)="?([^\s">]+)/g)];
    expect(sources.map(([, source]) => source)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^engine\.js\?[0-9a-f]+$/),
      expect.stringMatching(/^taskpane\.js\?[0-9a-f]+$/),
    ]);
  });

  it('asks for no other address: no request can be made from its scripts', () => {
    // React, Fluent and zod name documentation pages and XML namespaces; a request needs one of these.
    const requests = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon/;
    expect(scripts.filter((file) => requests.test(file.content.toString())).map((file) => file.path)).toEqual([]);
  });

  it('describes its custom functions and ties each to its code', () => {
    const { functions } = JSON.parse(textOf('functions.json')) as { functions: readonly { readonly id: string }[] };
    expect(functions.map(({ id }) => id)).toContain('VERSION');
    for (const { id } of functions) expect(textOf('taskpane.js')).toContain(`CustomFunctions.associate("${id}"`);
  });

  it.each([
    ['functions.json', 'functions.html'],
    ['functions.zh-CN.json', 'functions.zh-CN.html'],
  ])('%s leads every function to its place in %s', async (metadata, page) => {
    const { functions } = JSON.parse(textOf(metadata)) as {
      functions: readonly { readonly id: string; readonly helpUrl: string }[];
    };
    expect(functions.length).toBeGreaterThan(20);
    const { window } = await JSDOM.fromFile(path.join(root, 'dist', page), {
      runScripts: 'dangerously',
      resources: 'usable',
    });
    await new Promise((resolve) => window.addEventListener('load', resolve));
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${localOrigin}/${page}#${id}`);
      expect(window.document.querySelector(`section#${id}`)?.textContent).toContain(`TIER.${id}`);
    }
    window.close();
  });

  it('carries what the functions’ help says in no script of the first load', () => {
    expect(textOf('taskpane.js')).not.toContain('Grades a whole table of customers');
  });

  it('carries of Fluent’s themes, as they are, the tokens that its styles name and no other', () => {
    const [parsed = ''] = /JSON\.parse\(`\{"light":[^`]*`\)/.exec(textOf('taskpane.js')) ?? [];
    const shipped = runInNewContext(parsed) as typeof fluentThemes;
    expect(Object.keys(shipped)).toEqual(Object.keys(fluentThemes));
    // What a Fluent component or Griffel sets itself is no token of a theme.
    const named = scripts.flatMap(({ content }) => [...content.toString().matchAll(/var\(--(\w+)/g)]);
    const used = [...new Set(named.map(([, token = '']) => token))].filter((token) => token in fluentThemes.light);
    expect(used).toContain('colorNeutralForeground1');
    for (const [kind, theme] of Object.entries(fluentThemes)) {
      const tokens = Object.entries(theme).filter(([token]) => used.includes(token));
      expect(shipped).toHaveProperty(kind, Object.fromEntries(tokens));
    }
  });

  it('comes with the files its manifest names', () => {
    const named = [...textOf('manifest.xml').matchAll(new RegExp(`${localOrigin}/([^"]+)`, 'g'))];
    expect(named.length).toBeGreaterThan(0);
    const missing = named.map(([, file]) => file).filter((file) => !files.some((shipped) => shipped.path === file));
    expect(missing).toEqual([]);
  });
});
