/** Makes the samples in assets/samples/ anew: `node src/workbench/makeSamples.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildForNode, root } from './build.mjs';

const folder = join(root, 'assets', 'samples');
const { default: samples } = await import(await buildForNode('src/workbench/samples/makeSamples.ts'));
for (const [name, content] of samples.makeSamples(await readFile(join(folder, 'northwind.csv'), 'utf8'))) {
  await writeFile(join(folder, name), content);
}
