import { XlsxError } from '../XlsxError';
import { withoutPrefix, xmlText } from '../xml/xmlText';
import { inflated } from '../zip/inflated';
import type { ZipEntry } from '../zip/ZipEntry';
import { zipEntries } from '../zip/zipEntries';
import type { Package } from './Package';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];
/** The stream that holds an encrypted Office file, as the directory of its OLE container names it. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/**
 * The package in these bytes.
 *
 * @throws XlsxError `encrypted` or `oldFormat` for an OLE file, `notXlsx` for anything that is no zip, and what
 *   `zipEntries` throws
 */
export function openPackage(bytes: Uint8Array): Package {
  if (startsWith(bytes, OLE_HEADER)) throw new XlsxError(isEncrypted(bytes) ? 'encrypted' : 'oldFormat');
  if (!startsWith(bytes, ZIP_HEADER)) throw new XlsxError('notXlsx', { kind: 'unknown' });
  return packageOf(zipEntries(bytes));
}

/** A package of these entries. */
export function packageOf(entries: readonly ZipEntry[]): Package {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const bytesOf = (part: string): Uint8Array => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) throw new XlsxError('corrupt', { part, reason: 'missing' });
    return inflated(entry);
  };
  return {
    entries,
    has: (part) => byName.has(part.toLowerCase()),
    bytes: bytesOf,
    text: (part) => withoutPrefix(xmlText(bytesOf(part))),
  };
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(ENCRYPTED_STREAM);
}
