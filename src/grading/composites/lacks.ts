/** Which readings have no degree for which rows: a bit for each, in as many bytes a row as it takes, at least one. */
export interface Lacks {
  readonly bytes: Uint8Array;
  readonly bytesPerRow: number;
}

/** Readings to a byte. */
const BITS = 8;

export function noLacks(rowCount: number, readingCount: number): Lacks {
  const bytesPerRow = Math.max(1, Math.ceil(readingCount / BITS));
  return { bytes: new Uint8Array(bytesPerRow * rowCount), bytesPerRow };
}

/** Which byte of a row says it of a reading, and by which bit. */
export function flagOf(reading: number): { readonly byte: number; readonly bit: number } {
  return { byte: Math.floor(reading / BITS), bit: 1 << (reading % BITS) };
}

/** The mark of one reading. */
export interface Lack extends Lacks {
  readonly byte: number;
  readonly bit: number;
}

export function lackOf(lacks: Lacks, reading: number): Lack {
  return { ...lacks, ...flagOf(reading) };
}

/** Notes that a row has no degree, in place. */
export function mark({ bytes, bytesPerRow, byte, bit }: Lack, row: number): void {
  const at = row * bytesPerRow + byte;
  bytes[at] = (bytes[at] ?? 0) | bit;
}
