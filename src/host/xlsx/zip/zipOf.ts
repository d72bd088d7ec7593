import type { ZipEntry } from './ZipEntry';

const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
/** 1 January 1980, as Excel itself stamps entries: the same workbook gives the same bytes. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;

/**
 * A zip archive of these entries, in their order, without compressing them again.
 *
 * @see PKWARE APPNOTE 6.3.10, 4.3
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce(
    (sum, entry, index) => sum + LOCAL_SIZE + DIRECTORY_SIZE + 2 * nameLength(names, index) + entry.compressed.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, nameLength(names, index));
    bytes.set(names[index] ?? [], at + LOCAL_SIZE);
    at += LOCAL_SIZE + nameLength(names, index);
    bytes.set(entry.compressed, at);
    at += entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, nameLength(names, index));
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(names[index] ?? [], at + DIRECTORY_SIZE);
    at += DIRECTORY_SIZE + nameLength(names, index);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function nameLength(names: readonly Uint8Array[], index: number): number {
  return names[index]?.length ?? 0;
}

/** The fields local and directory headers share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, length: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, length, true);
}
