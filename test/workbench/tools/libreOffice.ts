import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';

const run = promisify(execFile);

/** A cell as LibreOffice stores it: dates as serial day numbers, booleans of a file as 1 and 0, blanks as "". */
export type OfficeCell = string | number;

/** Converts a file into another kind; answers what `read` makes of the result. */
async function converted<T>(file: string, kind: string, read: (result: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tierwise-libreoffice-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, file]);
    return await read(join(folder, basename(file).replace(/\.\w+$/, `.${kind}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cellOf(cell: Element): OfficeCell {
  const value = cell.getAttribute('office:value');
  if (value !== null) return Number(value);
  const date = cell.getAttribute('office:date-value');
  if (date !== null) return Date.parse(date.includes('T') ? `${date}Z` : date) / 86400000 + 25569;
  const boolean = cell.getAttribute('office:boolean-value');
  if (boolean !== null) return Number(boolean === 'true');
  return [...cell.getElementsByTagName('text:p')]
    .filter((paragraph) => paragraph.parentElement === cell)
    .map((paragraph) => paragraph.textContent)
    .join('\n');
}

/** Runs of spaces stand in the file as elements of their own. */
const withSpaces = (xml: string): string =>
  xml.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_element, count?: string) => ' '.repeat(Number(count ?? 1)));

const repeated = (element: Element, name: string): number => Number(element.getAttribute(`table:${name}`) ?? 1);
const isCell = (element: Element): boolean => /^table:(covered-)?table-cell$/.test(element.tagName);

/** One row's cells, without the blanks at its end. */
function rowOf(row: Element): readonly OfficeCell[] {
  const cells: OfficeCell[] = [];
  let blanks = 0;
  for (const cell of [...row.children].filter(isCell)) {
    const value = cellOf(cell);
    const count = repeated(cell, 'number-columns-repeated');
    if (value === '') blanks += count;
    else {
      cells.push(...Array<OfficeCell>(blanks).fill(''), ...Array<OfficeCell>(count).fill(value));
      blanks = 0;
    }
  }
  return cells;
}

function rowsOf(table: Element): readonly (readonly OfficeCell[])[] {
  const rows: (readonly OfficeCell[])[] = [];
  for (const row of table.getElementsByTagName('table:table-row')) {
    // A chart's own table lies inside a shape of the sheet's.
    if (row.closest('table') !== table) continue;
    const cells = rowOf(row);
    const count = repeated(row, 'number-rows-repeated');
    rows.push(...Array<readonly OfficeCell[]>(cells.length > 0 ? count : Math.min(count, 100)).fill(cells));
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/**
 * What LibreOffice reads in a workbook, by sheet name; rows end at their last value.
 *
 * @param file an .xlsx file
 */
export function readByLibreOffice(file: string): Promise<ReadonlyMap<string, readonly (readonly OfficeCell[])[]>> {
  return converted(file, 'fods', async (result) => {
    const { window } = new JSDOM(withSpaces(await readFile(result, 'utf8')), { contentType: 'text/xml' });
    const tables = [...window.document.getElementsByTagName('table:table')].filter(
      (table) => table.parentElement?.tagName === 'office:spreadsheet',
    );
    return new Map(tables.map((table) => [table.getAttribute('table:name') ?? '', rowsOf(table)]));
  });
}
