/**
 * `npm run bench -- engine [data set] [rows]`: the engine beside its peers at the same job, taking turns call by call.
 * Outcomes are compared first; a ratio is printed only beside an outcome that agrees.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreement } from './peers/agreement.mjs';
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
  for (const peer of taking) peer.cold = await peer.run();
  for (let call = 0; call < calls.quick; call++) {
    for (const peer of taking) if (!(peer.slow && rows > 100_000 && call >= calls.slow)) peer.warm.push(await peer.run());
  }
  for (const peer of taking) {
    peer.peak = peer.peakMegabytes();
    await peer.write();
    await peer.end();
  }
  return taking;
}

function table(folder, taking) {
  const [ours] = taking;
  say('                cold s    warm s   peak MB   × ours   outcome');
  for (const { name, cold, warm, peak } of taking) {
    const { agrees, near, text } = agreement(folder, ours.name, name);
    const ratio = agrees ? (median(warm) / median(ours.warm)).toFixed(2) : '';
    say(
      [
        name.padEnd(12),
        cold.toFixed(4).padStart(9),
        median(warm).toFixed(4).padStart(9),
        (peak === undefined ? '' : peak.toFixed(0)).padStart(9),
        ratio.padStart(8),
        `  ${text}${near === 0 ? '' : `, ${near} rows within 1e−9 of a threshold left out`}`,
      ].join(' '),
    );
  }
}

/** Measures and prints; the names of peers whose outcome differs. */
export async function engineBench([onlySet, onlyRows, ...only] = []) {
  const all = await availablePeers(say);
  const peers = only.length === 0 ? all : all.filter(({ name }) => name === 'tierwise' || only.includes(name));
  for (const set of Object.keys(dataSets)) {
    if (onlySet !== undefined && onlySet !== set) continue;
    for (const rows of sizes) {
      if (onlyRows !== undefined && Number(onlyRows) !== rows) continue;
      const folder = join(tmpdir(), 'tierwise-bench', `${set}-${rows}`);
      makeData(folder, set, rows);
      say(`\n${set}, ${rows} customers`);
      table(folder, await measured(peers, folder, rows));
    }
  }
}

if (process.argv[1] === import.meta.filename) await engineBench(process.argv.slice(2));
