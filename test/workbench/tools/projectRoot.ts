import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

/** The project's folder, also from a bundle of this file that lies elsewhere in it. */
export const projectRoot = rootAbove(__dirname);
