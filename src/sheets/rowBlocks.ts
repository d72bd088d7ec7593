/** Bytes of one request or answer we aim at; Excel on the web takes 5 MB. */
export const BLOCK_BYTES = 1_000_000;

/** A piece of JSON's worth of a cell: quotes and comma, or a number's digits. */
const CELL_OVERHEAD = 4;
const NUMBER_BYTES = 20;

/**
 * About how many bytes a cell takes on the wire. A character outside ASCII counts three, as in UTF-8.
 *
 * @example cellBytes('黄金') // 10
 */
export function cellBytes(cell: string | number | boolean | null | undefined): number {
  if (typeof cell !== 'string') return NUMBER_BYTES;
  let bytes = CELL_OVERHEAD;
  for (let index = 0; index < cell.length; index++) bytes += cell.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}

/**
 * Cuts rows into blocks of at most about `limit` bytes, at least one row each; each is measured when it is asked for.
 *
 * @param bytesOfRow about how many bytes row i takes
 * @yields first and end (exclusive) of each block
 * @example [...rowBlocks(5, () => 400, 1000)] // [[0, 2], [2, 4], [4, 5]]
 */
export function* rowBlocks(
  rowCount: number,
  bytesOfRow: (row: number) => number,
  limit = BLOCK_BYTES,
): Generator<readonly [number, number], void, void> {
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < rowCount; row++) {
    const added = bytesOfRow(row);
    if (row > first && bytes + added > limit) {
      yield [first, row];
      first = row;
      bytes = 0;
    }
    bytes += added;
  }
  if (rowCount > first) yield [first, rowCount];
}
