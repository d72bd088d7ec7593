/**
 * `npm run bench -- engine [data set] [rows]`: the engine beside its peers at the same job, taking turns call by call.
 * Outcomes are compared first; a ratio is printed only beside an outcome that agrees.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreement, sameTiers } from './peers/agreement.mjs';
import { availablePeers } from './peers/availablePeers.mjs';
import { dataSets, makeData } from './peers/makeData.mjs';
import { startPeer } from './peers/peerProcess.mjs';

const sizes = [10_000, 100_000, 1_000_000];
/** Warm calls of each; fewer of a peer that takes minutes. */
const calls = { quick: 7, slow: 2 };

const say = (line) => process.stdout.write(`${line}\n`);

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

/** Everyone's first call, then the warm ones in turns, then what each found. */
async function measured(peers, folder, rows) {
  const taking = [];
  for (const peer of peers) {
    try {
      const started = await startPeer(peer.command(folder, peer.name), peer.env);
      taking.push({ ...peer, ...started, warm: [], cold: undefined });
    } catch (error) {
      say(`${peer.name} did not start: ${error.message}`);
    }
  }
  for (const peer of taking) {
    peer.cold = await peer.run();
    peer.firstPeak = peer.peakMegabytes();
  }
  for (let call = 0; call < calls.quick; call++) {
    for (const peer of taking)
      if (!(peer.slow && rows > 100_000 && call >= calls.slow)) peer.warm.push(await peer.run());
  }
  for (const peer of taking) {
    peer.peak = peer.peakMegabytes();
    await peer.write();
    await peer.end();
  }
  return taking;
}

const megabytes = (held) => (held === undefined ? '' : held.toFixed(0)).padStart(9);

/** Prints; whether all outcomes are those of the first. */
function table(folder, taking, agreementOf) {
  const [ours] = taking;
  const warmOf = ({ warm }, of) => median(warm.map((call) => call[of]));
  say('                cold s    warm s     cpu s  first MB   peak MB   × ours  × cpu   outcome');
  let allAgree = true;
  for (const peer of taking) {
    const { agrees, near, text } = agreementOf(folder, ours.name, peer.name);
    const ratio = (of) => (agrees ? (warmOf(peer, of) / warmOf(ours, of)).toFixed(2) : '').padStart(8);
    say(
      [
        peer.name.padEnd(12),
        peer.cold.seconds.toFixed(4).padStart(9),
        warmOf(peer, 'seconds').toFixed(4).padStart(9),
        warmOf(peer, 'processor').toFixed(2).padStart(9),
        megabytes(peer.firstPeak),
        megabytes(peer.peak),
        ratio('seconds'),
        ratio('processor'),
        `  ${text}${near === 0 ? '' : `, ${near} rows within 1e−9 of a threshold left out`}`,
      ].join(' '),
    );
    allAgree &&= agrees;
  }
  return allAgree;
}

/** RFM of a million customers beside pandas: only segments are compared, and those exactly. */
async function rfm(all) {
  const ours = all.find(({ name }) => name === 'tierwise');
  const pandas = all.find(({ name }) => name === 'pandas');
  const folder = join(tmpdir(), 'tierwise-bench', 'rfm-1000000');
  makeData(folder, 'rfm', 1_000_000);
  say('\nRFM, 1000000 customers');
  const peers = [ours, pandas].flatMap((peer) => (peer === undefined ? [] : [{ name: peer.name, command: peer.rfm }]));
  return table(folder, await measured(peers, folder, 1_000_000), sameTiers);
}

/** After a grading of a million: one explanation, and tiers after a threshold was moved. */
function doors([ours]) {
  const folder = join(tmpdir(), 'tierwise-bench', 'realistic-1000000');
  const [program, ...args] = ours.doors(folder, ours.name);
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { firstExplanation, explanationMicroseconds, retiered } = JSON.parse(stdout);
  say(`\nAfter grading 1000000 customers`);
  say(`explain, first call (fits every term) ${firstExplanation.toFixed(0)} ms`);
  say(`explain, any other row ${explanationMicroseconds.toFixed(1)} µs`);
  say(`retier, a threshold moved ${retiered.toFixed(0)} ms`);
}

/**
 * Measures and prints.
 *
 * @param {string[]} params a data set, a number of rows and peers, to measure no more than those
 * @returns {Promise<number>} 0, or 1 where an outcome differs
 */
export async function engineBench([onlySet, onlyRows, ...only] = []) {
  const all = await availablePeers(say);
  const peers = only.length === 0 ? all : all.filter(({ name }) => name === 'tierwise' || only.includes(name));
  let agree = true;
  for (const set of Object.keys(dataSets)) {
    if (onlySet !== undefined && onlySet !== set) continue;
    for (const rows of sizes) {
      if (onlyRows !== undefined && Number(onlyRows) !== rows) continue;
      const folder = join(tmpdir(), 'tierwise-bench', `${set}-${rows}`);
      makeData(folder, set, rows);
      say(`\n${set}, ${rows} customers`);
      agree = table(folder, await measured(peers, folder, rows), agreement) && agree;
    }
  }
  if (onlySet === undefined || onlySet === 'rfm') agree = (await rfm(all)) && agree;
  if (onlySet === undefined || onlySet === 'doors') doors(all);
  return agree ? 0 : 1;
}
