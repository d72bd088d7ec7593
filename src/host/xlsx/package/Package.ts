import type { ZipEntry } from '../zip/ZipEntry';

/**
 * The parts of an Office file (Open Packaging Conventions): a zip whose entries are named parts with content types,
 * tied together by relationships. Names carry no leading slash and are compared without case.
 */
export interface Package {
  readonly entries: readonly ZipEntry[];
  has(part: string): boolean;
  /** @throws XlsxError `corrupt` when there is no such part */
  bytes(part: string): Uint8Array;
  /** XML with the main namespace as the default one. */
  text(part: string): string;
}

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `drawing`, … */
  readonly kind: string;
  readonly type: string;
  /** A part's name; an outside address where `external`. */
  readonly target: string;
  readonly external: boolean;
}
