import { XlsxError } from '../XlsxError';
import type { ZipEntry } from './ZipEntry';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const FULL_32 = 0xffffffff;

/** One entry inflates to at most this, all of them to at most twice: far above any real sheet, far below a bomb. */
export const LARGEST_ENTRY = 512 * 1024 * 1024;

/**
 * The entries of a zip archive, by its central directory; nothing is inflated yet.
 *
 * @throws XlsxError `corrupt` when the archive is cut short or inconsistent, `encrypted` when an entry is, `tooLarge`
 *   when an entry declares more than `LARGEST_ENTRY` bytes
 * @see PKWARE APPNOTE 6.3.10, 4.3
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // DataView throws RangeError for an offset outside the file: the archive points beyond its end.
    if (error instanceof RangeError) throw new XlsxError('corrupt', { part: '', reason: 'archive' });
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = directoryOf(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let total = 0;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new XlsxError('corrupt', { part: '', reason: 'directory' });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new XlsxError('encrypted', { part: name });
    total += sizes.size;
    if (sizes.size > LARGEST_ENTRY || total > 2 * LARGEST_ENTRY) {
      throw new XlsxError('tooLarge', { part: name, bytes: sizes.size, limit: LARGEST_ENTRY });
    }
    const compressed = dataOf(bytes, view, sizes.offset, sizes.compressed, name);
    const crc = view.getUint32(at + 16, true);
    if (!name.endsWith('/')) {
      entries.push({ name, method: view.getUint16(at + 10, true), crc, compressed, size: sizes.size });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, length: number, name: string): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw new XlsxError('corrupt', { part: name, reason: 'entry' });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new XlsxError('corrupt', { part: name, reason: 'cut short' });
  return bytes.subarray(start, start + length);
}

/** Sizes and place of an entry; what does not fit 32 bits stands in the extra field 1, in this order. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  let extra = extraAt;
  while (extra < extraAt + extraLength && view.getUint16(extra, true) !== 1)
    extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  const field = (place: number): number => {
    const value = view.getUint32(place, true);
    if (value !== FULL_32 || extra >= extraAt + extraLength) return value;
    extra += 8;
    return Number(view.getBigUint64(extra - 8, true));
  };
  return { size: field(at + 24), compressed: field(at + 20), offset: field(at + 42) };
}

function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== FULL_32 && count !== 0xffff) return { count, offset };
    const wide = Number(view.getBigUint64(at - 20 + 8, true));
    if (view.getUint32(wide, true) !== END_OF_DIRECTORY_64) return { count, offset };
    return { count: Number(view.getBigUint64(wide + 32, true)), offset: Number(view.getBigUint64(wide + 48, true)) };
  }
  throw new XlsxError('corrupt', { part: '', reason: 'cut short' });
}
