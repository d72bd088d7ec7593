/** One peer in a process of its own, which answers as answer.mjs has it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
    /** Seconds of one call: by the clock, and of the processor, which tells how many threads were at work. */
    run: async () => {
      const before = processorSeconds(child.pid);
      const seconds = Number(await ask('run'));
      return { seconds, processor: processorSeconds(child.pid) - before };
    },
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
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** What a process has used so far, to a hundredth; NaN where the system doesn't tell. */
function processorSeconds(pid) {
  const fields = existsSync(`/proc/${pid}/stat`)
    ? readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
    : [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
