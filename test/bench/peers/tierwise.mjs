/** The job by the engine's own doors, from a bundle of it that the bench has built. */
import { pathToFileURL } from 'node:url';
import { answer, columnOf } from './answer.mjs';
import { paretoShares, quadrantOf, terms } from './job.mjs';
import { scheme as data } from './scheme.mjs';

const [, , , , bundle = ''] = process.argv;
const { grade, paretoClasses, parseScheme, summarise } = await import(pathToFileURL(bundle).href);

const parsed = parseScheme(data);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { scheme } = parsed;
const numbers = Object.fromEntries(terms.map(({ indicator }) => [indicator, columnOf(indicator)]));
const columns = { rowCount: numbers.sales.length, numbers };

function run() {
  const grades = grade(columns, scheme);
  return { grades, summary: summarise(grades, numbers.sales), classes: paretoClasses(numbers.sales, paretoShares) };
}

await answer(run, ({ grades, summary, classes }) => ({
  'tiers.u8': Uint8Array.from(grades.tiers, (tier) => tier + 1),
  'quadrants.u8': Uint8Array.from(grades.bins.value, (bin, row) => quadrantOf(bin, grades.bins.potential[row])),
  'classes.u8': classes,
  'summary.json': summary.map(({ count, amount }, tier) => ({ tier: tier + 1, count, amount })),
  'overall.f64': grades.composites.overall,
  'value.f64': grades.composites.value,
  'potential.f64': grades.composites.potential,
  'cuts.json': grades.cuts.map(({ composite, thresholds }) => ({ composite, thresholds })),
}));
