import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Columns, Indicator, Scheme } from '../../../src/grading';
import { columnsOf } from '../schemeFixture';

/** A number, or a fraction as it was worked out by hand: `"200/3"`. */
export type Worked = number | string | null;

/** One table of customers, graded by hand with one preset. */
export interface WorkedCase {
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** Id of the preset. */
  readonly preset: string;
  readonly asOf: string;
  /** By indicator id: dates as ISO text, categories as their id, booleans as such, null where missing. */
  readonly columns: Readonly<Record<string, readonly (number | string | boolean | null)[]>>;
  readonly expected: {
    readonly tiers: readonly (string | null)[];
    readonly bins?: Readonly<Record<string, readonly number[]>>;
    readonly composites?: Readonly<Record<string, readonly Worked[]>>;
    readonly scores?: readonly Worked[];
    readonly gates?: readonly (string | null)[];
    /** How long a typed tier has held. */
    readonly given?: readonly (string | null)[];
  };
  /** The computation, one line for each customer. */
  readonly why: readonly string[];
}

const folder = path.join(__dirname, '../../cases/presets');

export const workedCases: readonly WorkedCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  // The files are the project's own; a wrong one fails the comparison.
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<WorkedCase, 'file'>),
  }));

/**
 * The worked value as a number; undefined where there is none.
 *
 * @throws RangeError "workedNumber requires a number or a fraction, not <text>"
 */
export function workedNumber(worked: Worked): number | undefined {
  if (worked === null || typeof worked === 'number') return worked ?? undefined;
  const [over = NaN, under = 1, ...rest] = worked.split('/').map(Number);
  if (!Number.isFinite(over / under) || rest.length > 0) {
    throw new RangeError(`workedNumber requires a number or a fraction, not ${worked}`);
  }
  return over / under;
}

/** Serial day number (Excel, 1900 system) of an ISO date. */
export function serialDay(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}

/**
 * The customers of a case as the engine takes them.
 *
 * @throws RangeError "caseColumns requires …" where the preset has no such indicator or category
 */
export function caseColumns(scheme: Scheme, { columns }: WorkedCase): Columns {
  const lists = Object.entries(columns).map(([id, cells]) => {
    const indicator = scheme.indicators.find((each) => each.id === id);
    if (indicator === undefined) throw new RangeError(`caseColumns requires an indicator of ${scheme.id}, not ${id}`);
    return [id, cells.map((cell) => (cell === null ? undefined : cellNumber(indicator, cell)))] as const;
  });
  return columnsOf(Object.fromEntries(lists));
}

function cellNumber({ id, kind, categories = [] }: Indicator, cell: number | string | boolean): number {
  const category = categories.findIndex((each) => each.id === cell);
  const value = {
    number: Number(cell),
    boolean: typeof cell === 'boolean' ? Number(cell) : NaN,
    date: serialDay(String(cell)),
    category: category === -1 ? NaN : category,
    text: NaN,
  }[kind];
  if (Number.isNaN(value)) throw new RangeError(`caseColumns requires a ${kind} of ${id}, not ${String(cell)}`);
  return value;
}
