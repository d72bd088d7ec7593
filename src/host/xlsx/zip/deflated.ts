import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/** Above this, a quick level: a sheet of 100,000 rows is not worth seconds of squeezing. */
const LARGE = 4 * 1024 * 1024;

/** An entry of this name and content, ready for `zipOf`. */
export function deflated(name: string, content: Uint8Array): ZipEntry {
  const compressed = deflateSync(content, { level: content.length > LARGE ? 1 : 6 });
  return { name, method: 8, crc: crc32(content), compressed, size: content.length };
}
