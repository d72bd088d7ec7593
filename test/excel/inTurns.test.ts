import { inTurns } from '../../src/excel/inTurns';

/** Computes for a number of milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* job(steps: number): Generator<number, string, void> {
  for (let step = 0; step < steps; step++) {
    work(6);
    yield step / steps;
  }
  return 'done';
}

describe('inTurns', () => {
  it('returns what the job returns, and tells how far it is', async () => {
    const told: number[] = [];
    expect(await inTurns(job(10), { onStep: (done) => told.push(done) })).toBe('done');
    expect(told.length).toBeGreaterThan(0);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('gives others a turn before 50 ms are over', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await inTurns(job(30));
    clearInterval(timer);
    // 30 steps of 6 ms, a turn after every 20 ms.
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('stops between two turns', async () => {
    const controller = new AbortController();
    const stopped = inTurns(job(1000), { signal: controller.signal, onStep: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
