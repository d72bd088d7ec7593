import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleUniver } from '../../host/univer/bundle.mjs';
import { out, root } from './places.mjs';

/** Univer's packages load in Node only as the bundle the host makes of them. */
const univerBundle = (file) => ({
  name: 'univer-bundle',
  setup: (build) => build.onResolve({ filter: /\/univerPackages$/ }, () => ({ path: file, external: true })),
});

/**
 * Bundles an entry of the workbench for Node.
 *
 * @param {string} entry path under src/workbench, test/bench or test/workbench
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
