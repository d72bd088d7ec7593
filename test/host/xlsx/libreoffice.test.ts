import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BookData, CellData } from '../../../src/host/bookData';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { printedPages, sheetsAsCsv } from '../../libreoffice';
import { workbook, workbooks } from './parts';

jest.setTimeout(180_000);

const names = Object.keys(workbooks) as (keyof typeof workbooks)[];

/** The ledger graded by hand: a column with values, formulas, colours and a rule, on the sheet and in a table. */
function graded(data: BookData): BookData {
  const style = data.styles.length;
  const [first, ...others] = data.sheets;
  if (!first) throw new Error('no sheet');
  const column = Math.max(...Array.from(first.rows, (row) => row?.length ?? 0));
  const rows = Array.from(first.rows, (row, index): (CellData | undefined)[] => {
    const cells = row?.slice() ?? [];
    if (index === 3) cells[column] = { value: '等级', style };
    if (index > 3)
      cells[column] = index % 2 ? { value: 'A级' } : { formula: `=ROW()*2`, value: (index + 1) * 2, style: style + 1 };
    if (index === 5) cells[column] = { value: '=1+1', literal: true };
    return cells;
  });
  return {
    ...data,
    styles: [
      ...data.styles,
      { fill: '#1F4E79', color: '#FFFFFF', bold: true, horizontal: 'Center' },
      { numberFormat: '#,##0.00' },
    ],
    sheets: [
      {
        ...first,
        rows,
        conditionalFormats: [
          ...first.conditionalFormats,
          {
            ranges: [{ row: 4, column, rows: rows.length, columns: 1 }],
            rule: { type: 'cellValue', operator: 'EqualTo', formula1: '="A级"' },
            fill: '#00B050',
            color: '#FFFFFF',
            stopIfTrue: false,
            priority: 99,
          },
        ],
      },
      ...others,
    ],
  };
}

/** CSV lines without the blanks and commas at their ends: how far a sheet reaches is no difference. */
function trimmed(sheets: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, csv]) => [name, csv.replace(/,+$/gm, '').replace(/\s+$/, '')]),
  );
}

const books = Object.fromEntries(names.map((name) => [name, openXlsx(workbook(name))])) as Record<string, BookData>;
const files = Object.fromEntries(
  names.flatMap((name) => {
    const book = books[name];
    if (!book) return [];
    return [
      [`${name}Original`, workbook(name)],
      [`${name}Saved`, saveXlsx(book)],
      [`${name}Fresh`, saveXlsx({ ...book, origin: undefined })],
      [`${name}Graded`, saveXlsx(graded(book))],
    ];
  }),
) as Record<string, Uint8Array>;

let shown: Record<string, Record<string, string>>;
let formulas: Record<string, Record<string, string>>;

beforeAll(async () => {
  shown = await sheetsAsCsv(files, 'shown');
  formulas = await sheetsAsCsv(files, 'formulas');
});

describe.each(names)('LibreOffice on %s', (name) => {
  it('reads the saved file as it reads the original, cell for cell', () => {
    expect(Object.keys(shown[`${name}Original`] ?? {}).length).toBeGreaterThan(2);
    expect(shown[`${name}Saved`]).toEqual(shown[`${name}Original`]);
    expect(formulas[`${name}Saved`]).toEqual(formulas[`${name}Original`]);
  });

  it('reads the same in a file written without the original', () => {
    const original = trimmed(shown[`${name}Original`] ?? {});
    // A chart sheet holds no cells of ours. Number format 31 hangs on the program's language: ours is the Chinese one.
    delete original['图'];
    for (const sheet of Object.keys(original))
      original[sheet] = original[sheet]?.replace(',3/3/2024,', ',2024年3月3日,') ?? '';
    expect(trimmed(shown[`${name}Fresh`] ?? {})).toEqual(original);
  });

  it('sees what was graded, and the rest unchanged', () => {
    const sheet = books[name]?.sheets[0]?.name ?? '';
    const before = (shown[`${name}Original`]?.[sheet] ?? '').split('\n');
    const after = (shown[`${name}Graded`]?.[sheet] ?? '').split('\n');
    expect({ ...shown[`${name}Graded`], [sheet]: '' }).toEqual({ ...shown[`${name}Original`], [sheet]: '' });
    // Row 7 of the sheet: =ROW()*2 as #,##0.00.
    expect(after.join('\n')).toMatch(/,等级$/m);
    expect(after.join('\n')).toMatch(/,14\.00$/m);
    expect(after.join('\n')).toMatch(/,=1\+1$/m);
    const isKept = (line: string, index: number): boolean => line.startsWith((before[index] ?? '').replace(/"$/, ''));
    expect(after.filter((line, index) => !isKept(line, index))).toEqual([]);
  });
});

it('prints what was graded', async () => {
  const folder = process.env['TIERWISE_PICTURES'] ?? (await mkdtemp(path.join(tmpdir(), 'tierwise-pages-')));
  await printedPages(saveXlsx(graded(openXlsx(workbook('handmade')))), folder);
  const [first = ''] = (await readdir(folder)).sort();
  expect((await stat(path.join(folder, first))).size).toBeGreaterThan(10_000);
  if (process.env['TIERWISE_PICTURES'] === undefined) await rm(folder, { recursive: true });
});
