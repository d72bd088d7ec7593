/** Whether a peer's outcome is the engine's: equal, except rows that stand within 1e−9 of a threshold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composites } from './job.mjs';

const NEAR = 1e-9;
/** Of sums of amounts, which each peer adds in an order of its own. */
const RELATIVE = 1e-9;

const floats = (file) => {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
};

/**
 * @param {string} folder with a folder of results per peer
 * @returns {{ agrees: boolean, near: number, text: string }} `near`: rows left out of the comparison
 */
export function agreement(folder, ours, peer) {
  const at = (name, file) => join(folder, name, file);
  const cuts = JSON.parse(readFileSync(at(ours, 'cuts.json'), 'utf8'));
  const scores = Object.fromEntries(composites.map((id) => [id, floats(at(ours, `${id}.f64`))]));
  const isNear = (composite, row) =>
    cuts.some(
      (cut) =>
        cut.composite === composite &&
        cut.thresholds.some((threshold) => Math.abs(scores[composite][row] - threshold) <= NEAR),
    );
  const checks = [
    ['tiers.u8', ['overall']],
    ['quadrants.u8', ['value', 'potential']],
    ['classes.u8', []],
  ];
  let near = 0;
  for (const [file, measured] of checks) {
    const own = readFileSync(at(ours, file));
    const other = readFileSync(at(peer, file));
    if (own.length !== other.length) return { agrees: false, near, text: `${file}: ${other.length} rows` };
    let differing = 0;
    for (let row = 0; row < own.length; row++) {
      if (own[row] === other[row]) continue;
      if (measured.some((composite) => isNear(composite, row))) near++;
      else differing++;
    }
    if (differing > 0) return { agrees: false, near, text: `${file}: ${differing} rows differ` };
  }
  const summary = (name) => JSON.parse(readFileSync(at(name, 'summary.json'), 'utf8'));
  const own = summary(ours);
  const isSame = summary(peer).every(({ tier, count, amount }) => {
    const mine = own.find((each) => each.tier === tier);
    // Rows near a threshold may count on either side of it.
    if (near > 0) return Math.abs(count - mine.count) <= near;
    return count === mine.count && Math.abs(amount - mine.amount) <= RELATIVE * Math.abs(mine.amount);
  });
  return isSame ? { agrees: true, near, text: 'agrees' } : { agrees: false, near, text: 'the summaries differ' };
}

/** Whether a peer has the engine's tiers, to the last row. */
export function sameTiers(folder, ours, peer) {
  const own = readFileSync(join(folder, ours, 'tiers.u8'));
  const other = readFileSync(join(folder, peer, 'tiers.u8'));
  const differing = own.reduce((count, tier, row) => count + (tier === other[row] ? 0 : 1), 0);
  return { agrees: differing === 0, near: 0, text: differing === 0 ? 'agrees' : `${differing} rows differ` };
}
