/** Customers made up from a seed: the same files at every run, one of little-endian floats per column, NaN: missing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobText, terms } from './job.mjs';

const MISSING = 0.02;

/** Mulberry32: numbers in [0, 1). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** As columns come from a business: amounts in hundreds, whole days, rates in tenths of a percent, marks in halves. */
const realistic = {
  sales: (random) => 100 * Math.round(Math.exp(9 + 1.3 * normal(random)) / 100),
  marginRate: (random) => Math.round(1000 * (0.22 + 0.09 * normal(random))) / 1000,
  orders: (random) => 1 + Math.floor(Math.exp(1.2 + 0.9 * normal(random))),
  recencyDays: (random) => Math.floor(730 * random() ** 2),
  demand: (random) => 1000 * Math.round(Math.exp(10 + 1.2 * normal(random)) / 1000),
  growth: (random) => Math.round(100 * (0.05 + 0.35 * normal(random))) / 100,
  satisfaction: (random) => Math.min(10, Math.max(1, Math.round(2 * (7.2 + 1.6 * normal(random))) / 2)),
  delayDays: (random) => (random() < 0.55 ? 0 : Math.floor(-14 * Math.log(1 - random()))),
};

/** The same distributions without rounding: hardly two customers with the same value. */
const continuous = {
  sales: (random) => Math.exp(9 + 1.3 * normal(random)),
  marginRate: (random) => 0.22 + 0.09 * normal(random),
  orders: (random) => Math.exp(1.2 + 0.9 * normal(random)),
  recencyDays: (random) => 730 * random() ** 2,
  demand: (random) => Math.exp(10 + 1.2 * normal(random)),
  growth: (random) => 0.05 + 0.35 * normal(random),
  satisfaction: (random) => 7.2 + 1.6 * normal(random),
  delayDays: (random) => -14 * Math.log(1 - random()),
};

/** The data sets of the grade job. */
export const dataSets = { realistic, continuous };

/** Without a gap: what RFM makes of one is a matter of its segments. */
const complete = { rfm: realistic };

/** Writes a set of so many rows into a folder, where it is not there yet; the job beside it. */
export function makeData(folder, name, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'job.txt'), jobText);
  const missing = name in complete ? 0 : MISSING;
  terms.forEach(({ indicator }, index) => {
    const file = join(folder, `${indicator}.f64`);
    if (existsSync(file)) return;
    const random = generator(1000 * index + rows);
    const valueOf = { ...dataSets, ...complete }[name][indicator];
    const isMissing = generator(1000 * index + 500 + rows);
    writeFileSync(
      file,
      Float64Array.from({ length: rows }, () => (isMissing() < missing ? NaN : valueOf(random))),
    );
  });
}
