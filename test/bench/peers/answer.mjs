/**
 * How a peer talks with the bench: `ready` once its data is loaded; on `run` it does the job and says how many seconds
 * that took; on `write` it puts what the last run gave into a folder of its own and says `written`; then its input ends.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [, , folder = '', peer = ''] = process.argv;

/** A column of the data set, on the memory it was read into, as the other languages have it. */
export function columnOf(indicator) {
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, `${indicator}.f64`));
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
}

/**
 * Answers until the input ends.
 *
 * @param run does the job once
 * @param results gives `tiers`, `quadrants`, `classes` (one byte a row) and `summary` of what `run` gave
 */
export async function answer(run, results) {
  const say = (line) => process.stdout.write(`${line}\n`);
  say('ready');
  let outcome;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'run') {
      outcome = undefined;
      const started = performance.now();
      outcome = await run();
      say((performance.now() - started) / 1000);
    } else if (line === 'write') {
      const written = join(folder, peer);
      mkdirSync(written, { recursive: true });
      for (const [name, content] of Object.entries(await results(outcome))) {
        writeFileSync(join(written, name), ArrayBuffer.isView(content) ? content : JSON.stringify(content));
      }
      say('written');
    }
  }
}
