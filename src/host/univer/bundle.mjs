/**
 * Bundles `univerPackages.ts` with Univer itself into one CommonJS file for Node, `build/univer/univerPackages.cjs`:
 * about a second, and only when the entry, the polyfills or a version changed. Jest's global set-up calls it; so does
 * any script that needs the host in Node.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const entry = join(here, 'univerPackages.ts');
const target = join(root, 'build', 'univer', 'univerPackages.cjs');

/** React's scheduler and Univer wait on message ports, which keep Node alive; `setImmediate` does the same and ends. */
const banner = `
const MessageChannel = class {
  constructor() {
    const port = (other) => ({
      onmessage: null,
      postMessage: (data) => { setImmediate(() => this[other].onmessage && this[other].onmessage({ data })); },
      close() {}, start() {}, unref() {}, ref() {},
    });
    this.port1 = port('port2');
    this.port2 = port('port1');
  }
};`;

function fingerprint() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const versions = Object.entries(devDependencies).filter(([name]) => /^(@univerjs\/|rxjs$|esbuild$)/.test(name));
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of [entry, join(here, 'polyfills.ts'), fileURLToPath(import.meta.url)])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @returns the path of the bundle, made anew where it is missing or stale
 */
export async function bundleUniver() {
  const stamp = `// ${fingerprint()}`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    target: 'node20',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    logLevel: 'error',
  });
  const text = `${stamp}\n${result.outputFiles[0].text}`;
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await bundleUniver());
