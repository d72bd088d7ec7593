import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveXlsx } from '../../src/host/xlsx';
import { sheetsAsCsv } from '../libreoffice';

/** The workbook's file without any result of a formula: whoever reads it has to calculate. */
export async function uncalculated(): Promise<Uint8Array> {
  await host.book.settle();
  const parts = unzipSync(saveXlsx(host.book.data()));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** The cells of every sheet as LibreOffice calculates them from a file without results, by the sheet's name. */
export async function calculatedElsewhere(): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  const csv = (await sheetsAsCsv({ book: await uncalculated() }, 'stored'))['book'] ?? {};
  return Object.fromEntries(Object.entries(csv).map(([sheet, text]) => [sheet, csvLines(text).map(csvCells)]));
}

/** The lines of a file; a line break within quotes is one of a cell. */
function csvLines(text: string): readonly string[] {
  return Array.from(text.matchAll(/((?:"(?:[^"]|"")*"|[^"\n])*)(?:\n|$)/g), ([, line = '']) => line);
}

/** The cells of a line, quotes taken off. */
function csvCells(line: string): readonly string[] {
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

/** A number as LibreOffice writes it into CSV: a share in per cent. */
export function numberIn(cell = ''): number {
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

/** What stands on a sheet, through Excel. */
export function cellsOf(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
}
