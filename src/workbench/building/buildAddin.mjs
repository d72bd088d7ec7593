import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { fingerprint } from './fingerprint.mjs';
import { dist, root } from './places.mjs';

const stampFile = join(root, 'build', 'addin.sha256');
/** What the add-in is made of. */
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

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

async function builtAddin(onBuild) {
  const made = fingerprint(sources);
  const current = () => `${made} ${fingerprint(['dist'])}`;
  if (existsSync(join(dist, 'taskpane.html')) && existsSync(stampFile)) {
    if (readFileSync(stampFile, 'utf8') === current()) return dist;
  }
  onBuild();
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  await run(process.execPath, [webpack, '--mode', 'production']);
  writeFileSync(stampFile, current());
  return dist;
}

/**
 * The add-in in dist/, built by its own webpack configuration where it is missing or older than its sources.
 *
 * @param {() => void} onBuild called before a build, which takes a while
 * @returns {Promise<string>} its folder
 */
export function buildAddin(onBuild) {
  return alone(() => builtAddin(onBuild));
}
