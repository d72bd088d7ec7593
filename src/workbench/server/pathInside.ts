import { join, normalize, sep } from 'node:path';

/**
 * The file a request means inside a folder; undefined where it would lead out of it.
 *
 * @param path what follows the folder's prefix in the address, still percent-encoded
 */
export function pathInside(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) ? file : undefined;
}
