import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { saveXlsx } from '../../host/xlsx';
import { reasonOf } from '../reasonOf';
import { textOf } from '../texts/textOf';
import type { Language } from '../texts/Texts';
import { openAddin } from './openAddin';
import { languageOf, parseCommand, type Command } from './parseCommand';
import { readBook } from './readBook';
import { readScheme } from './readScheme';
import { Refusal } from './Refusal';
import { summaryLines } from './summaryLines';
import { writeWhole } from './writeWhole';

export interface Terminal {
  /** `zh-CN`, `en-US`, … */
  readonly locale: string;
  /** The built add-in's folder; builds it first where that is due, and calls before it does: that takes a while. */
  readonly addin: (onBuild: () => void) => Promise<string>;
  /** Each call is a line. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

type Grading = Extract<Command, { kind: 'grade' }>;

async function refuseOverwriting(file: string, out: string): Promise<void> {
  const place = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  if ((await place(file)) === (await place(out))) throw new Refusal('outIsInput');
}

function addinFolder(language: Language, terminal: Terminal): Promise<string> {
  return terminal.addin(() => terminal.err(textOf(language, 'building')));
}

async function grade(command: Grading, language: Language, terminal: Terminal): Promise<void> {
  if (command.out !== undefined) await refuseOverwriting(command.file, command.out);
  const book = await readBook(command.file);
  const scheme = command.scheme === undefined ? undefined : await readScheme(command.scheme);
  const addin = await openAddin(await addinFolder(language, terminal), language, book);
  try {
    const { sheet, asOf, map, reports, evaluation, matrix } = command;
    const report = await addin.automation.grade({ scheme, sheet, asOf, map, reports, evaluation, matrix, language });
    if (!report.ok) throw new Refusal('said', { message: report.message });
    for (const note of report.notes) terminal.err(note);
    if (command.out !== undefined) {
      const bytes = saveXlsx(await addin.data());
      await writeWhole(command.out, bytes).catch((error: unknown) => {
        throw new Refusal('outUnwritable', { file: command.out ?? '', reason: reasonOf(error) });
      });
      terminal.err(textOf(language, 'saved', { file: command.out }));
    }
    if (command.json) terminal.out(JSON.stringify(report.output));
    else for (const line of summaryLines(report.output, language)) terminal.out(line);
  } finally {
    await addin.close();
  }
}

async function list(command: Exclude<Command, Grading>, language: Language, terminal: Terminal): Promise<void> {
  if (command.kind === 'help') return terminal.out(textOf(language, 'usage'));
  const addin = await openAddin(await addinFolder(language, terminal), language);
  try {
    const schemes = addin.automation.schemes(language);
    if (command.kind === 'schemes') {
      if (command.json) return terminal.out(JSON.stringify(schemes));
      const width = Math.max(...schemes.map(({ id }) => id.length));
      for (const { id, name } of schemes) terminal.out(`${id.padEnd(width)}  ${name}`);
      return undefined;
    }
    const description = addin.automation.describe(command.id, language);
    const known = schemes.map(({ id }) => id).join(', ');
    if (description === undefined) throw new Refusal('schemeUnknown', { value: command.id, known });
    return terminal.out(command.json ? JSON.stringify({ id: command.id, description }) : description);
  } finally {
    await addin.close();
  }
}

/**
 * The headless command: the add-in's own actions, through office.js, on a file.
 *
 * @param argv what follows the script's name
 * @returns the exit code: 0 done, 2 unusable input, 1 a fault of ours; never a stack trace
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.locale);
  try {
    const command = parseCommand(argv);
    await (command.kind === 'grade' ? grade(command, language, terminal) : list(command, language, terminal));
    return 0;
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    const told = isRefusal
      ? textOf(language, error.key, error.params)
      : textOf(language, 'failed', { reason: reasonOf(error) });
    for (const line of told.split('\n')) terminal.err(line);
    return isRefusal ? 2 : 1;
  }
}
