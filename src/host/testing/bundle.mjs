/**
 * Bundles the tests' host into one CommonJS file for Node, `build/host/testHost.cjs`: the environment lives outside of
 * the tests' own module system, once per worker. Jest's global set-up calls it.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleUniver } from '../univer/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** @returns the path of the bundle, made anew each time: half a second */
export async function bundleTestHost() {
  const univer = await bundleUniver();
  const outfile = join(here, '..', '..', '..', 'build', 'host', 'testHost.cjs');
  await build({
    entryPoints: [join(here, 'createTestHost.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['jsdom'],
    keepNames: true,
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [
      {
        name: 'univer-bundle',
        setup: (setUp) => setUp.onResolve({ filter: /\/univerPackages$/ }, () => ({ path: univer, external: true })),
      },
    ],
  });
  return outfile;
}
