/**
 * `npm test`: everything that has to hold, on a machine with nothing but Node and `npm ci`. All steps run, also after
 * one failed; the last line says how many checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAddin, buildPage } from '../src/workbench/build.mjs';
import { ensureTools } from './setup/tools.mjs';

const root = path.join(import.meta.dirname, '..');
const resultsFile = path.join(root, 'build/test/results.json');
const totalsFile = path.join(root, 'build/test/totals.txt');

/** One line per step; what it said only where it failed. */
async function step(name, run) {
  const started = Date.now();
  const error = await run().then(
    () => undefined,
    (reason) => reason,
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${error === undefined ? 'ok' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (error !== undefined) process.stdout.write(`${error.message}\n`);
  return { passed: error === undefined ? 1 : 0, failed: error === undefined ? 0 : 1 };
}

/** A script of package.json; its output comes in one piece, so that two may run side by side. */
function script(name) {
  return step(name, async () => {
    const child = spawn('npm', ['run', '-s', name], { cwd: root, shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(Buffer.concat(said).toString());
  });
}

async function build() {
  await buildAddin(() => undefined);
  await buildPage();
}

/** Jest speaks as it goes; the totals are its own. A file that could not run counts as one failure. */
async function jest() {
  const args = ['jest', '-c', 'test/jest.config.cjs', '--ci', '--json', `--outputFile=${resultsFile}`];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  const [code] = await once(spawn('npx', args, options), 'close');
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  if (results.numPendingTests > 0) process.stdout.write(`${results.numPendingTests} tests skipped\n`);
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function check() {
  ensureTools();
  const typesThenFormat = async () => [await script('types'), await script('format:check')];
  const [typesAndFormat, lint] = await Promise.all([typesThenFormat(), script('lint')]);
  return [...typesAndFormat, lint, await step('build', build), await jest()];
}

rmSync(path.dirname(totalsFile), { recursive: true, force: true });
mkdirSync(path.dirname(totalsFile), { recursive: true });
const parts = await check().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  return [{ passed: 0, failed: 1 }];
});
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
const totals = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(totalsFile, `${totals}\n`);
process.stdout.write(`${totals}\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
