import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './check';

const BUDGET_KILOBYTES = 400;

/** Kilobytes after gzip of the scripts, styles and pages that ship, by name. @param dist folder of the built add-in */
export function shippedSize(dist: string): Readonly<Record<string, number>> {
  const files = readdirSync(dist).filter((name) => /\.(js|html|json|xml|css)$/.test(name));
  return Object.fromEntries(files.map((name) => [name, gzipSync(readFileSync(join(dist, name))).length / 1024]));
}

/** One line per file. */
export function sizeLines(size: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(size).map(([name, kilobytes]) => `${name}  ${kilobytes.toFixed(1)} KB gzip`);
}

export function sizeCheck(size: Readonly<Record<string, number>>): Check {
  const kilobytes = Object.values(size).reduce((sum, each) => sum + each, 0);
  return {
    what: `shipped ${kilobytes.toFixed(0)} KB gzip (budget ${BUDGET_KILOBYTES})`,
    isWithin: kilobytes <= BUDGET_KILOBYTES,
    fails: true,
  };
}
