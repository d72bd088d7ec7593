import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

/** Where pages load office.js from: Microsoft's network in production, or a path of the page's own server. */
const addresses = [
  /^https:\/\/appsforoffice\.(?:microsoft|cdn\.partner\.office365)\.(?:com|cn)\/lib\/[^/]+\/hosted\//,
  /\/office-js\//,
];

/** Everything that loads this module in Node loads it as CommonJS: bundles below the project's folder, and Jest. */
const folder = (): string =>
  join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * The file of Microsoft's unmodified package that stands behind an address.
 *
 * @returns undefined where the address is not one of office.js
 */
export function officeFile(url: string): Promise<Buffer> | undefined {
  for (const address of addresses) {
    const match = address.exec(url);
    if (!match) continue;
    const path = normalize(decodeURIComponent(url.slice(match.index + match[0].length).replace(/[?#].*$/, '')));
    return path.startsWith(`..${sep}`) ? undefined : readFile(join(folder(), path));
  }
  return undefined;
}
