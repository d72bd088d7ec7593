/** LibreOffice as a second opinion on our files: it opens what we save, and prints what it sees. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MACOS = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** All sheets, comma, quotes, UTF-8; then: as shown or as stored, formulas or results. */
const csvFilter = (asShown: boolean, formulas: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,${asShown},${formulas},false,-1`;

/**
 * The program.
 *
 * @throws Error with one sentence when it is nowhere
 */
export function sofficePath(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice'));
  const found = [...folders, MACOS].find((file) => existsSync(file));
  if (found === undefined)
    throw new Error('LibreOffice (soffice) is not installed; on Debian: apt-get install libreoffice-calc');
  return found;
}

/** Converts a workbook and hands over the folder with the results, which is removed afterwards. */
async function converted<T>(bytes: Uint8Array, to: string, read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tierwise-libreoffice-'));
  try {
    const input = path.join(folder, 'in.xlsx');
    const output = path.join(folder, 'out');
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await run(sofficePath(), [profile, '--headless', '--convert-to', to, '--outdir', output, input], {
      timeout: 120000,
    });
    return await read(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Every sheet as LibreOffice reads it, as CSV by the sheet's name.
 *
 * @param what `shown`: formatted texts; `stored`: values; `formulas`: formulas where there are
 */
export function sheetsAsCsv(bytes: Uint8Array, what: 'shown' | 'stored' | 'formulas'): Promise<Record<string, string>> {
  return converted(bytes, csvFilter(what === 'shown', what === 'formulas'), async (folder) => {
    const names = (await readdir(folder)).sort();
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name.replace(/^in-(.*)\.csv$/, '$1'), texts[index] ?? '']));
  });
}

/** The workbook as LibreOffice itself would save it. */
export function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return converted(bytes, 'xlsx', async (folder) => new Uint8Array(await readFile(path.join(folder, 'in.xlsx'))));
}

/**
 * Prints the workbook and makes a picture of every page.
 *
 * @param folder where the pictures go, `page-1.png` and so on
 */
export function printedPages(bytes: Uint8Array, folder: string): Promise<void> {
  return converted(bytes, 'pdf', async (output) => {
    await run('pdftoppm', ['-r', '70', '-png', path.join(output, 'in.pdf'), path.join(folder, 'page')]);
  });
}
