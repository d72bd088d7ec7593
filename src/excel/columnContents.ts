import { BLOCK_BYTES, cellBytes } from '../sheets';
import { contentOf } from './content';
import type { Content } from './content';

/** Bytes guessed per cell before any was seen. */
const GUESSED_CELL_BYTES = 200;

/**
 * The contents of some columns over the same rows, one sync per block.
 *
 * @param columns worksheet columns, from zero
 * @param row first worksheet row, from zero
 * @returns one array of `rows` contents per column
 */
export async function columnContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
  row: number,
  rows: number,
): Promise<readonly (readonly Content[])[]> {
  const contents: Content[][] = columns.map(() => []);
  let bytesPerRow = columns.length * GUESSED_CELL_BYTES;
  for (let read = 0; read < rows && columns.length > 0;) {
    const count = Math.min(rows - read, Math.max(1, Math.floor(BLOCK_BYTES / bytesPerRow)));
    const ranges = columns.map((column) =>
      sheet.getRangeByIndexes(row + read, column, count, 1).load('formulas,values'),
    );
    await context.sync();
    let bytes = 0;
    ranges.forEach((range, index) => {
      range.formulas.forEach(([formula], at) => {
        const content = contentOf(formula, range.values[at]?.[0]);
        contents[index]?.push(content);
        bytes += 2 * cellBytes(content);
      });
    });
    bytesPerRow = Math.max(1, bytes / count);
    read += count;
  }
  return contents;
}
