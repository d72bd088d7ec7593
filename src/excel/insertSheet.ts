import { cellBytes, literalText, rowBlocks } from '../sheets';

/** Plain data for a new sheet. */
export interface SheetContents {
  /** Wanted name; numbered where it is taken. */
  readonly name: string;
  /** Stands above the table. */
  readonly title: string;
  readonly headers: readonly string[];
  /** Blank cells are undefined. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Number formats by column index. */
  readonly formats: Readonly<Record<number, string>>;
}

const HEADER_ROW = 2;

/**
 * Puts data on a new sheet, as a table below a title, and shows it. Texts are written literally.
 *
 * @returns the new sheet's name
 */
export async function insertSheet(context: Excel.RequestContext, contents: SheetContents): Promise<string> {
  const { worksheets } = context.workbook.load('worksheets/items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let name = contents.name;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${contents.name} ${number}`;

  const sheet = worksheets.add(name);
  const { headers, rows } = contents;
  sheet.getRange('A1').values = [[literalText(contents.title)]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRangeByIndexes(HEADER_ROW, 0, 1, headers.length).values = [headers.map(literalText)];
  for (const [column, format] of Object.entries(contents.formats)) {
    const cells = sheet.getRangeByIndexes(HEADER_ROW + 1, Number(column), rows.length, 1);
    cells.numberFormat = rows.map(() => [format]);
  }
  const written = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? literalText(cell) : (cell ?? ''))));
  const bytes = (row: number) => (written[row] ?? []).reduce<number>((sum, cell) => sum + cellBytes(cell), 0);
  for (const [first, end] of rowBlocks(rows.length, bytes)) {
    const block = written.slice(first, end);
    sheet.getRangeByIndexes(HEADER_ROW + 1 + first, 0, block.length, headers.length).values = block;
    await context.sync();
  }
  const all = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, headers.length);
  sheet.tables.add(all, true);
  all.format.autofitColumns();
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  sheet.activate();
  sheet.getCell(HEADER_ROW, 0).select();
  await context.sync();
  return name;
}
