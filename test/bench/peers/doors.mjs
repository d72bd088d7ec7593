/** What a person waits for after a grading: the reasons of one row, and all tiers after a threshold was moved. */
import { pathToFileURL } from 'node:url';
import { columnOf } from './answer.mjs';
import { terms } from './job.mjs';
import { scheme } from './scheme.mjs';

const [, , , , bundle = ''] = process.argv;
const { explain, grade, retier } = await import(pathToFileURL(bundle).href);
const numbers = Object.fromEntries(terms.map(({ indicator }) => [indicator, columnOf(indicator)]));
const grades = grade({ rowCount: numbers.sales.length, numbers }, scheme);

const CALLS = 10_000;
const ROUNDS = 7;
const milliseconds = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const firstExplanation = milliseconds(() => explain(grades, 0));
const explanations = Array.from({ length: ROUNDS }, (_, round) =>
  milliseconds(() => {
    for (let call = 0; call < CALLS; call++) explain(grades, (7919 * (call + round)) % grades.rowCount);
  }),
);
const moved = (share) => ({
  ...scheme,
  cuts: [{ ...scheme.cuts[0], shares: [share, 0.2 - share, 0.3, 0.5] }, ...scheme.cuts.slice(1)],
});
const retiered = Array.from({ length: ROUNDS }, (_, round) =>
  milliseconds(() => retier(grades, moved(0.05 + 0.01 * round))),
);
process.stdout.write(
  JSON.stringify({
    firstExplanation,
    explanationMicroseconds: (1000 * median(explanations)) / CALLS,
    retiered: median(retiered),
  }),
);
