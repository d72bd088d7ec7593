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
