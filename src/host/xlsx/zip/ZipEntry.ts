/** One entry as it lies in the archive: still compressed, so that what nobody reads is copied as it is. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Bytes once inflated, as declared. */
  readonly size: number;
}
