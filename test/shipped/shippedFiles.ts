import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '../../dist');

export interface ShippedFile {
  /** Path in dist/, with `/`. */
  readonly path: string;
  readonly content: Buffer;
  /** Size as a server sends it, at gzip's best. */
  readonly gzipBytes: number;
}

/**
 * The files of the built add-in, largest first.
 *
 * @throws Error where there is no build
 */
export function shippedFiles(): readonly ShippedFile[] {
  if (!existsSync(dist)) throw new Error('There is no dist/: run npm run build first');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const content = readFileSync(file);
      const name = path.relative(dist, file).split(path.sep).join('/');
      return { path: name, content, gzipBytes: gzipSync(content, { level: 9 }).length };
    })
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

/** One line per file and one for all of them, in KB of 1,000 bytes. */
export function sizeTable(files: readonly ShippedFile[]): string {
  const rows = [
    ...files.map((file) => [file.path, file.gzipBytes] as const),
    ['all', files.reduce((total, file) => total + file.gzipBytes, 0)] as const,
  ];
  return rows.map(([name, bytes]) => `${(bytes / 1000).toFixed(1).padStart(8)} KB  ${name}`).join('\n');
}
