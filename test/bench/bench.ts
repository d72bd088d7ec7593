/** What `npm run bench` measures: the built add-in through office.js on made-up customers, headless, and what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openAddin } from '../../src/workbench/command/openAddin';
import { benchBook } from './benchBook';

/** Customers; the last size is that of the budgets, the others show how time and syncs grow. */
export const sizes = [10_000, 20_000, 100_000] as const;

export interface Measured {
  readonly rows: number;
  readonly openSeconds: number;
  readonly gradeSeconds: number;
  /** Requests that office.js sent while grading: one per sync. */
  readonly syncs: number;
  readonly peakMegabytes: number;
}

/** Grades so many customers once. @param dist folder of the built add-in */
export async function measure(dist: string, rows: number): Promise<Measured> {
  const started = performance.now();
  const addin = await openAddin(dist, 'zh-CN', benchBook(rows));
  const opened = performance.now();
  const before = addin.syncs();
  const report = await addin.automation.grade({ scheme: 'value-potential', map: {}, language: 'zh-CN' });
  if (!report.ok) throw new Error(report.message);
  if (report.output.customers.length !== rows) throw new RangeError('measure requires every customer graded');
  const graded = performance.now();
  const measured = {
    rows,
    openSeconds: (opened - started) / 1000,
    gradeSeconds: (graded - opened) / 1000,
    syncs: addin.syncs() - before,
    // Kilobytes on every platform of Node.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  await addin.close();
  return measured;
}

/** Bytes after gzip of the scripts, styles and pages that ship, by name. */
export function shippedBytes(dist: string): Readonly<Record<string, number>> {
  const files = readdirSync(dist).filter((name) => /\.(js|html|json|xml|css)$/.test(name));
  return Object.fromEntries(files.map((name) => [name, gzipSync(readFileSync(join(dist, name))).length]));
}

/** Budgets of the project; time is held as a ratio of two sizes of the same run, never in seconds. */
const budget = { peakMegabytes: 1536, shippedKilobytes: 400, timeRatio: 2, rowsPerSync: 500 } as const;

/** The lines to print, and what is over budget. */
export function verdict(
  measured: readonly Measured[],
  shipped: Readonly<Record<string, number>>,
): { readonly lines: readonly string[]; readonly failures: readonly string[] } {
  const [small] = measured;
  const large = measured.at(-1);
  if (!small || !large) throw new RangeError('verdict requires measurements');
  const kilobytes = Object.values(shipped).reduce((sum, bytes) => sum + bytes, 0) / 1024;
  const timeRatio = large.gradeSeconds / large.rows / (small.gradeSeconds / small.rows);
  const rowsPerSync = (large.rows - small.rows) / Math.max(1, large.syncs - small.syncs);
  const checks: readonly (readonly [what: string, isWithin: boolean])[] = [
    [
      `peak ${large.peakMegabytes.toFixed(0)} MB at ${large.rows} rows (budget ${budget.peakMegabytes})`,
      large.peakMegabytes < budget.peakMegabytes,
    ],
    [
      `time per row at ${large.rows} rows is ${timeRatio.toFixed(2)} × that at ${small.rows} (budget ${budget.timeRatio})`,
      timeRatio < budget.timeRatio,
    ],
    [
      `${rowsPerSync.toFixed(0)} rows more per sync more (budget: at least ${budget.rowsPerSync})`,
      rowsPerSync >= budget.rowsPerSync,
    ],
    [
      `shipped ${kilobytes.toFixed(0)} KB gzip (budget ${budget.shippedKilobytes})`,
      kilobytes <= budget.shippedKilobytes,
    ],
  ];
  return {
    lines: [
      'rows × 12   open s  grade s  syncs  peak MB',
      ...measured.map((each) =>
        [
          String(each.rows).padStart(9),
          each.openSeconds.toFixed(1).padStart(8),
          each.gradeSeconds.toFixed(1).padStart(8),
          String(each.syncs).padStart(6),
          each.peakMegabytes.toFixed(0).padStart(8),
        ].join(' '),
      ),
      ...Object.entries(shipped).map(([name, bytes]) => `${name}  ${(bytes / 1024).toFixed(1)} KB gzip`),
      ...checks.map(([what, isWithin]) => `${isWithin ? 'ok  ' : '!!  '}${what}`),
    ],
    failures: checks.filter(([, isWithin]) => !isWithin).map(([what]) => what),
  };
}
