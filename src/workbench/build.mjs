/**
 * Builds what the workbench runs on, into build/ and dist/: the add-in by its own webpack configuration, only where
 * dist/ is missing or older than its sources; the command, the server and the page by esbuild, which takes a second.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleUniver } from '../host/univer/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
const dist = join(root, 'dist');
const out = join(root, 'build', 'workbench');
const stampFile = join(root, 'build', 'addin.sha256');

/** What the add-in is made of; the host and the workbench are no part of it. */
const addinSources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const notAddin = new Set([join('src', 'host'), join('src', 'workbench')]);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const name = relative(root, path);
  if (notAddin.has(name)) return [];
  try {
    return readdirSync(path)
      .sort()
      .flatMap((entry) => filesUnder(join(path, entry)));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}\n${Buffer.concat(said)}`)),
    );
  });

/** Whether a process is there that wrote its id into the lock. */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs work while no other process of ours does: two builds at once would take each other's files away. */
async function alone(work) {
  const lock = join(root, 'build', 'addin.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isHeld(lock)) await setTimeout(200);
      else rmSync(lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * The add-in in dist/, built where it is missing or stale.
 *
 * @param {(line: string) => void} say told before a build, which takes a while
 * @returns {Promise<string>} its folder
 */
export function buildAddin(say) {
  return alone(() => builtAddin(say));
}

async function builtAddin(say) {
  const sources = fingerprint(addinSources);
  const current = () => `${sources} ${fingerprint(['dist'])}`;
  if (existsSync(join(dist, 'taskpane.html')) && existsSync(stampFile)) {
    if (readFileSync(stampFile, 'utf8') === current()) return dist;
  }
  say('Building the add-in …');
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  await run(process.execPath, [webpack, '--mode', 'production']);
  writeFileSync(stampFile, current());
  return dist;
}

/** Univer's packages load in Node only as the bundle the host makes of them. */
const univerBundle = (file) => ({
  name: 'univer-bundle',
  setup: (build) => build.onResolve({ filter: /\/univerPackages$/ }, () => ({ path: file, external: true })),
});

/**
 * Bundles an entry of the workbench for Node.
 *
 * @param {string} entry path under src/workbench or test/bench
 * @returns {Promise<string>} address to import it from
 */
export async function buildForNode(entry) {
  const outfile = join(out, `${entry.replace(/^.*\//, '').replace(/\.ts$/, '')}.cjs`);
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['jsdom', 'playwright-core'],
    plugins: [univerBundle(await bundleUniver())],
    sourcemap: 'linked',
    logLevel: 'error',
  });
  // Other processes may be importing the file they made a moment ago.
  mkdirSync(out, { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  return pathToFileURL(outfile).href;
}

/** Bundles the page, its styles and Univer for the browser into build/workbench/page/. */
export async function buildPage() {
  const folder = join(out, 'page');
  await build({
    entryPoints: { workbench: join(here, 'page', 'index.ts') },
    outdir: folder,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    sourcemap: 'linked',
    logLevel: 'error',
  });
  copyFileSync(join(here, 'page', 'workbench.html'), join(folder, 'workbench.html'));
  return folder;
}
