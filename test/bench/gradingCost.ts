import { openAddin } from '../../src/workbench/command/openAddin';
import { benchBook } from './benchBook';
import type { Check } from './check';

/** Customers; the last size is that of the budgets, the others show how time and syncs grow. */
export const sizes = [10_000, 20_000, 100_000] as const;

/** Time is held as a ratio of two sizes of the same run, never in seconds. */
const budget = { peakMegabytes: 1536, timeRatio: 2, rowsPerSync: 500 } as const;

export interface GradingCost {
  readonly rows: number;
  readonly openSeconds: number;
  readonly gradeSeconds: number;
  /** Requests that office.js sent while grading: one per sync. */
  readonly syncs: number;
  readonly peakMegabytes: number;
}

/** Grades so many customers once, in the built add-in, through office.js. @param dist folder of the built add-in */
export async function gradingCost(dist: string, rows: number): Promise<GradingCost> {
  const started = performance.now();
  const addin = await openAddin(dist, 'zh-CN', benchBook(rows));
  const opened = performance.now();
  const before = addin.syncs();
  const report = await addin.automation.grade({ scheme: 'value-potential', map: {}, language: 'zh-CN' });
  if (!report.ok) throw new Error(report.message);
  if (report.output.customers.length !== rows) throw new RangeError('gradingCost requires every customer graded');
  const graded = performance.now();
  const cost = {
    rows,
    openSeconds: (opened - started) / 1000,
    gradeSeconds: (graded - opened) / 1000,
    syncs: addin.syncs() - before,
    // Kilobytes on every platform of Node.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  await addin.close();
  return cost;
}

/** One line per size. */
export function costLines(costs: readonly GradingCost[]): readonly string[] {
  return [
    'rows × 12   open s  grade s  syncs  peak MB',
    ...costs.map((each) =>
      [
        String(each.rows).padStart(9),
        each.openSeconds.toFixed(1).padStart(8),
        each.gradeSeconds.toFixed(1).padStart(8),
        String(each.syncs).padStart(6),
        each.peakMegabytes.toFixed(0).padStart(8),
      ].join(' '),
    ),
  ];
}

/** Memory at the largest size, and how time and requests grow from the smallest to it. */
export function costChecks(costs: readonly GradingCost[]): readonly Check[] {
  const [small] = costs;
  const large = costs.at(-1);
  if (!small || !large) throw new RangeError('costChecks requires measurements');
  const timeRatio = large.gradeSeconds / large.rows / (small.gradeSeconds / small.rows);
  const rowsPerSync = (large.rows - small.rows) / Math.max(1, large.syncs - small.syncs);
  return [
    {
      what: `peak ${large.peakMegabytes.toFixed(0)} MB at ${large.rows} rows (budget ${budget.peakMegabytes})`,
      isWithin: large.peakMegabytes < budget.peakMegabytes,
      fails: true,
    },
    {
      what: `time per row at ${large.rows} rows is ${timeRatio.toFixed(2)} × that at ${small.rows} (budget ${budget.timeRatio})`,
      isWithin: timeRatio < budget.timeRatio,
      fails: true,
    },
    {
      what: `${rowsPerSync.toFixed(0)} rows more per sync more (budget: at least ${budget.rowsPerSync})`,
      isWithin: rowsPerSync >= budget.rowsPerSync,
      fails: true,
    },
  ];
}
