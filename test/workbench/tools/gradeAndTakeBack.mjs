/** Grades a workbook and takes the grading back, in one session: `node gradeAndTakeBack.mjs in.xlsx out.xlsx`. */
import { buildAddin, buildForNode } from '../../../src/workbench/build.mjs';

const [input, output] = process.argv.slice(2);
const addin = await buildAddin(() => undefined);
const { default: script } = await import(await buildForNode('test/workbench/tools/gradeAndTakeBack.ts'));
await script.gradeAndTakeBack(addin, input, output);
process.exit();
