/** `npm run grade -- book.xlsx …`: grades a workbook without Excel. */
import { buildAddin, buildForNode } from './build.mjs';

const { default: command } = await import(await buildForNode('src/workbench/command/runCommand.ts'));
const code = await command.runCommand(process.argv.slice(2), {
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  addin: buildAddin,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
// A window that could not be loaded leaves its timers behind; a pipe is written out first.
process.stdout.write('', () => process.exit(code));
