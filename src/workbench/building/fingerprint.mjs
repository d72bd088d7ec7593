import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './places.mjs';

/** The host and the workbench are no part of the add-in. */
const notAddin = new Set([join('src', 'host'), join('src', 'workbench')]);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const name = relative(root, path);
  if (notAddin.has(name)) return [];
  try {
    return readdirSync(path)
      .sort()
      .flatMap((entry) => filesUnder(join(path, entry)));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

/**
 * Tells whether files of the add-in changed: their names and contents as one hash.
 *
 * @param {readonly string[]} paths of files and folders, from the project's folder
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
