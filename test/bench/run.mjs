/** `npm run bench`: each measurement in a process of its own, so that its peak of memory and its warmth are its own. */
import { spawnSync } from 'node:child_process';
import { buildAddin, buildForNode } from '../../src/workbench/build.mjs';
import { browserPath } from '../setup/browser.mjs';
import { engineBench } from './engine.mjs';

// The engine's own bench needs no add-in built.
if (process.argv[2] === 'engine') process.exit(await engineBench(process.argv.slice(3)));

const say = (line) => process.stdout.write(`${line}\n`);
const { default: bench } = await import(await buildForNode('test/bench/bench.ts'));
const dist = await buildAddin(() => say(bench.textOf('en', 'building')));

/** What a process of its own measured. */
function measured(...task) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1], ...task.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const measurements = {
  cost: (rows) => bench.gradingCost(dist, Number(rows)),
  turns: (rows) => bench.longestTurns(Number(rows)),
  functions: (rows) => bench.functionCost(dist, Number(rows)),
  reports: () => bench.reportCost(dist),
  pane: () => bench.paneAnswers(),
};

function report() {
  const costs = bench.sizes.map((rows) => measured('cost', rows));
  bench.costLines(costs).forEach(say);
  const turns = measured('turns', bench.sizes.at(-1));
  bench.turnLines(turns).forEach(say);
  const functions = measured('functions', bench.sizes.at(-1));
  bench.functionLines(functions).forEach(say);
  const reports = measured('reports');
  bench.reportLines(reports).forEach(say);
  const shipped = bench.shippedSize(dist);
  bench.sizeLines(shipped).forEach(say);
  const checks = [
    ...bench.costChecks(costs),
    bench.sizeCheck(shipped),
    ...bench.turnChecks(turns),
    ...bench.functionChecks(functions),
    ...bench.reportChecks(reports),
  ];
  if (browserPath()) checks.push(bench.answerCheck(measured('pane')));
  checks.forEach((check) => say(bench.checkLine(check)));
  if (!browserPath()) say('--  answers of the pane not measured: no Chromium, Chrome or Edge found (CHROME_PATH)');
  return checks.every(({ isWithin, fails }) => isWithin || !fails) ? 0 : 1;
}

const [, , task, ...params] = process.argv;
if (task === undefined) process.exit(Math.max(report(), await engineBench()));
process.stdout.write(JSON.stringify(await measurements[task](...params)), () => process.exit(0));
