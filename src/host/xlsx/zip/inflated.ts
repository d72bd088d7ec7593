import { inflateSync } from 'fflate';
import { XlsxError } from '../XlsxError';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/**
 * The content of an entry, checked against the archive's checksum: a flipped bit must not become another number.
 *
 * @throws XlsxError `corrupt` with the entry's name
 */
export function inflated(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.compressed : unpacked(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new XlsxError('corrupt', { part: entry.name, reason: 'checksum' });
  }
  return content;
}

function unpacked(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new XlsxError('corrupt', { part: entry.name, reason: 'compression' });
  try {
    // A buffer of the declared size bounds what a lying entry can take; what overflows fails the checksum.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    // fflate throws its own errors on a broken stream; which one tells the user nothing more.
    throw new XlsxError('corrupt', { part: entry.name, reason: 'compression' });
  }
}
