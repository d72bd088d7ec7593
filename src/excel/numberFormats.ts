/** Rows read per block: a format is a short text. */
const BLOCK_ROWS = 20_000;

/** The number formats of one column's cells. */
export async function numberFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: number,
  row: number,
  rows: number,
): Promise<readonly string[]> {
  const formats: string[] = [];
  for (let read = 0; read < rows; read += BLOCK_ROWS) {
    const range = sheet
      .getRangeByIndexes(row + read, column, Math.min(BLOCK_ROWS, rows - read), 1)
      .load('numberFormat');
    await context.sync();
    for (const [format] of range.numberFormat) formats.push(String(format));
  }
  return formats;
}

/** Sets one number format for all cells of a range; queued. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  // Excel takes one value for a whole range, though the types ask for a matrix.
  range.numberFormat = format as unknown as string[][];
}

/** Gives a column its number formats back; queued. */
export function restoreNumberFormats(
  sheet: Excel.Worksheet,
  column: number,
  row: number,
  formats: readonly string[],
): void {
  const range = sheet.getRangeByIndexes(row, column, formats.length, 1);
  const [first] = formats;
  if (first === undefined) return;
  if (formats.every((format) => format === first)) setNumberFormat(range, first);
  else range.numberFormat = formats.map((format) => [format]);
}
