const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/**
 * The checksum zip keeps of every entry.
 *
 * @param bytes any, also none
 * @returns an unsigned 32-bit number
 * @see PKWARE APPNOTE 6.3.10, 4.4.7
 * @example crc32(new TextEncoder().encode('123456789')) // 3421780262
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
