/** One peer in a process of its own, which answers as answer.mjs has it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Enough to say what went wrong. */
const KEPT_ERRORS = 20;

/**
 * Starts a peer and waits until its data is loaded.
 *
 * @param {string[]} command program and arguments
 * @returns what it can be asked for; `ask` rejects with what it said on its way out
 */
export async function startPeer([program, ...args], env) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const errors = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.splice(0, errors.length - KEPT_ERRORS, line));
  const failure = new Promise((_, reject) => child.on('error', reject));
  failure.catch(() => undefined);

  const answerLine = async () => {
    const { value, done } = await Promise.race([lines.next(), failure]);
    if (done) throw new Error(errors.join('\n') || 'ended without a word');
    return value;
  };
  const ask = (question) => {
    child.stdin.write(`${question}\n`);
    return answerLine();
  };
  const ready = await answerLine();
  if (ready !== 'ready') throw new Error(`expected ready, got ${ready}`);
  return {
    run: async () => Number(await ask('run')),
    write: () => ask('write'),
    peakMegabytes: () => peakMegabytes(child.pid),
    end: () =>
      new Promise((resolve) => {
        child.on('exit', resolve);
        child.stdin.end();
      }),
  };
}

/** The most memory a process has held; undefined where the system doesn't tell. */
function peakMegabytes(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
