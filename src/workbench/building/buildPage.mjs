import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { out, root } from './places.mjs';

const page = join(root, 'src', 'workbench', 'page');

/** Bundles the page, its styles and Univer for the browser into build/workbench/page/. */
export async function buildPage() {
  const folder = join(out, 'page');
  await build({
    entryPoints: { workbench: join(page, 'index.ts') },
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
  copyFileSync(join(page, 'workbench.html'), join(folder, 'workbench.html'));
  return folder;
}
