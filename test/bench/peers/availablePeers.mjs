/** Who takes part: the engine, and the peers that this machine has. What is absent is said in one line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');
const built = join(root, 'build', 'bench');
const node =
  (script, ...more) =>
  (folder, peer) => [process.execPath, join(here, script), folder, peer, ...more];
const succeeds = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** The engine as one file, as the add-in has it. */
export async function engineBundle() {
  const outfile = join(built, 'grading.mjs');
  await build({
    entryPoints: [join(root, 'src', 'grading', 'index.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return outfile;
}

/** The peers from npm have a folder of packages of their own, so that the project's own install stays small. */
function hasPackages(say) {
  if (existsSync(join(here, 'node_modules', 'arquero'))) return true;
  say('Installing the peers from npm …');
  // Not `npm ci`: that wants the packages of all platforms in the lock file.
  return succeeds('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', here]);
}

function radixProgram() {
  mkdirSync(built, { recursive: true });
  const program = join(built, 'radix');
  const args = ['-O3', '-march=native', '-o', program, join(here, 'radix.c'), '-lm'];
  return succeeds('gcc', args) ? (folder, peer) => [program, folder, peer] : undefined;
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<{ name: string, command: (folder: string, peer: string) => string[], env?: object, slow?: boolean }[]>}
 *   the engine first
 */
export async function availablePeers(say) {
  const npm = hasPackages(say);
  const python = '/usr/bin/python3';
  const bundle = await engineBundle();
  const found = [
    {
      name: 'tierwise',
      command: node('tierwise.mjs', bundle),
      rfm: node('rfm.mjs', bundle),
      doors: node('doors.mjs', bundle),
    },
    { name: 'radix', command: radixProgram(), absent: 'the C program: no gcc' },
    {
      name: 'pandas',
      command: succeeds(python, ['-c', 'import pandas'])
        ? (folder, peer) => [python, join(here, 'customersPandas.py'), folder, peer]
        : undefined,
      rfm: (folder, peer) => [python, join(here, 'rfmPandas.py'), folder, peer],
      absent: 'pandas: /usr/bin/python3 has none (Debian: python3-pandas)',
    },
    {
      name: 'dataTable',
      command: succeeds('Rscript', ['-e', 'library(data.table)'])
        ? (folder, peer) => ['Rscript', join(here, 'dataTable.R'), folder, peer]
        : undefined,
      absent: 'data.table: no R with it (Debian: r-cran-data.table)',
    },
    { name: 'duckdb', command: npm ? node('duckdb.mjs') : undefined, absent: 'DuckDB: could not be installed' },
    {
      name: 'polars',
      command: npm ? node('polars.mjs') : undefined,
      env: { POLARS_MAX_THREADS: '1' },
      absent: 'polars: could not be installed',
    },
    {
      name: 'arquero',
      command: npm ? node('arquero.mjs') : undefined,
      slow: true,
      absent: 'arquero: could not be installed',
    },
  ];
  for (const { command, absent } of found) if (command === undefined) say(`Absent here, ${absent}`);
  return found.filter(({ command }) => command !== undefined);
}
