import { checkCancelled } from './steps';
import type { Steps } from './steps';

/** Requests queued before they are sent: a sheet of many forms has thousands. */
const PER_SYNC = 1000;

/** Queues something for each of many things; a few wait for the next sync, many are sent in batches of one sync each. */
export async function inBatches<Thing>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  queue: (thing: Thing) => void,
  steps: Steps,
): Promise<void> {
  for (const [index, thing] of things.entries()) {
    queue(thing);
    if ((index + 1) % PER_SYNC !== 0) continue;
    await context.sync();
    checkCancelled(steps);
  }
}
