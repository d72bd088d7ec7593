import type { BookData } from '../../bookData';
import type { Package } from '../package/Package';
import { relationships } from '../package/relationships';
import { matchedTables } from '../sheet/matchedTables';
import { readTables } from '../sheet/readTables';
import { sheetPlan } from './sheetPlan';
import type { WorkbookFile } from './WorkbookFile';

export interface RemovedParts {
  /** Sheets the data no longer has. */
  readonly sheets: readonly string[];
  /** The tables of those sheets; one taken off a sheet that stays is that sheet's matter. */
  readonly tables: readonly string[];
  /** What hung on gone sheets and tables alone: drawings, comments, queries, … */
  readonly lost: readonly string[];
}

/** The parts of the file that a save leaves out. */
export function removedParts(file: WorkbookFile, data: BookData): RemovedParts {
  const plan = sheetPlan(file, data);
  const kept = new Set(plan.map(({ entry }) => entry));
  const sheets = file.worksheets.filter((entry) => !kept.has(entry)).map((entry) => entry.part ?? '');
  const tables = sheets.flatMap((sheet) => readTables(file.pkg, sheet).map(({ part }) => part));
  const takenOff = plan.flatMap(({ data: sheet, entry }) => {
    const parts = entry?.part === undefined ? [] : readTables(file.pkg, entry.part);
    const matched = matchedTables(parts, sheet.tables);
    return parts.filter((table) => !matched.includes(table)).map(({ part }) => part);
  });
  const gone = new Set([...sheets, ...tables, ...takenOff]);
  if (gone.size === 0) return { sheets, tables, lost: [] };
  const after = reachable(file.pkg, gone);
  const lost = [...reachable(file.pkg, new Set())].filter((part) => !after.has(part) && !gone.has(part));
  return { sheets, tables, lost };
}

/** The parts that relationships lead to from the package itself, without passing through `gone`. */
function reachable(pkg: Package, gone: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { target, external } of relationships(pkg, source)) {
      if (external || found.has(target) || gone.has(target) || !pkg.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
