/** `npm run bench`: each size in a process of its own, so that its peak of memory is its own. */
import { spawnSync } from 'node:child_process';
import { buildAddin, buildForNode } from '../../src/workbench/build.mjs';

const [, , size] = process.argv;
const say = (line) => process.stdout.write(`${line}\n`);
const dist = await buildAddin(say);
const { default: bench } = await import(await buildForNode('test/bench/bench.ts'));
if (size === undefined) {
  const measured = bench.sizes.map((rows) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1], String(rows)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const { lines, failures } = bench.verdict(measured, bench.shippedBytes(dist));
  lines.forEach(say);
  failures.forEach((failure) => say(`OVER BUDGET  ${failure}`));
  process.exit(failures.length === 0 ? 0 : 1);
} else {
  process.stdout.write(JSON.stringify(await bench.measure(dist, Number(size))), () => process.exit(0));
}
