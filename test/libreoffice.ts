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

/** Workbooks by a name of the caller's, which is a file's name too. */
type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Converts workbooks in one run (starting takes longer than converting) and hands over the folder with the results, which
 * is removed afterwards.
 */
async function converted<T>(files: Files, to: string, read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tierwise-libreoffice-'));
  try {
    const inputs = Object.keys(files).map((name) => path.join(folder, `${name}.xlsx`));
    await Promise.all(Object.values(files).map((bytes, index) => writeFile(inputs[index] ?? '', bytes)));
    const output = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await run(sofficePath(), [profile, '--headless', '--convert-to', to, '--outdir', output, ...inputs], {
      timeout: 180000,
    });
    return await read(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const emptyRecord = (): Record<string, string> => ({});

/**
 * Every sheet of every workbook as LibreOffice reads it: CSV by the sheet's name, by the workbook's.
 *
 * @param files names without a hyphen, which parts file and sheet in LibreOffice's own names
 * @param what `shown`: formatted texts; `stored`: values; `formulas`: formulas where there are
 */
export function sheetsAsCsv(
  files: Files,
  what: 'shown' | 'stored' | 'formulas',
): Promise<Record<string, Record<string, string>>> {
  return converted(files, csvFilter(what === 'shown', what === 'formulas'), async (folder) => {
    const sheets = new Map(Object.keys(files).map((name) => [name, emptyRecord()]));
    for (const file of (await readdir(folder)).sort()) {
      const [, name = '', sheet = ''] = /^([^-]*)-(.*)\.csv$/.exec(file) ?? [];
      const found = sheets.get(name);
      if (found) found[sheet] = await readFile(path.join(folder, file), 'utf8');
    }
    return Object.fromEntries(sheets);
  });
}

/** The workbook as LibreOffice itself would save it. */
export function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return converted(
    { book: bytes },
    'xlsx',
    async (folder) => new Uint8Array(await readFile(path.join(folder, 'book.xlsx'))),
  );
}

/**
 * Prints the workbook and makes a picture of every page.
 *
 * @param folder where the pictures go, `page-1.png` and so on
 */
export function printedPages(bytes: Uint8Array, folder: string): Promise<void> {
  return converted({ book: bytes }, 'pdf', async (output) => {
    await run('pdftoppm', ['-r', '70', '-png', path.join(output, 'book.pdf'), path.join(folder, 'page')]);
  });
}
