import type { Indicator, Scheme } from '../scheme';
import type { Columns, GradingIssue } from '../types';
import { derived } from './derived';
import { isAvailable } from './isAvailable';
import { isWithin, range } from './isPossible';
import { decidingIndicators, usedIndicators } from './usedIndicators';

export interface ResolvedColumns {
  readonly columns: Columns;
  /** Ids of the indicators that have no column of their own. */
  readonly derived: readonly string[];
  readonly issues: readonly GradingIssue[];
}

/**
 * The column of every indicator the grading uses: found ones as they are, the rest derived. A column found wins over a
 * derivation. Values that cannot be true count as missing, each with an issue (`valueOutOfRange`); an indicator that
 * is neither found nor derived has no column, with one issue (`columnAbsent`). Made in steps, one indicator each.
 *
 * @param asOf serial day number; NaN where there is none
 */
export function* resolvedColumnSteps(
  columns: Columns,
  scheme: Scheme,
  asOf: number,
): Generator<void, ResolvedColumns, void> {
  const present = new Set(Object.keys(columns.numbers));
  const byId = new Map(scheme.indicators.map((indicator) => [indicator.id, indicator]));
  const numbers: Record<string, Float64Array> = {};
  const issues: GradingIssue[] = [];
  const { rowCount } = columns;

  const column = (id: string): Float64Array => {
    const known = numbers[id];
    if (known !== undefined) return known;
    const indicator = byId.get(id);
    if (indicator === undefined) throw new RangeError(`resolvedColumnSteps requires an indicator with the id ${id}`);
    const found = columns.numbers[id];
    if (found === undefined && indicator.derive === undefined) {
      throw new RangeError(`resolvedColumnSteps requires a column or a derivation for ${id}`);
    }
    const values = found ?? derived(indicator.derive ?? NaN, { rowCount, asOf, column });
    const believable = withoutImpossible(values, indicator, issues);
    numbers[id] = believable;
    return believable;
  };

  const deciding = new Set(decidingIndicators(scheme));
  for (const id of usedIndicators(scheme)) {
    yield;
    if (isAvailable(scheme, present, id)) column(id);
    else if (deciding.has(id)) issues.push({ code: 'columnAbsent', params: { indicator: id }, indicator: id });
  }
  const computed = Object.keys(numbers).filter((id) => columns.numbers[id] === undefined);
  return { columns: { rowCount, numbers }, derived: computed, issues };
}

/** The same column where every value can be true; else a copy with the others missing, one issue each. */
function withoutImpossible(values: Float64Array, indicator: Indicator, issues: GradingIssue[]): Float64Array {
  const [lowest, highest] = range(indicator);
  if (areWithin(values, lowest, highest)) return values;
  const kept = values.slice();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (isWithin(value, lowest, highest)) continue;
    kept[row] = NaN;
    const found = Number.isFinite(value) ? value : String(value);
    const params = { indicator: indicator.id, found, lowest, highest };
    issues.push({ code: 'valueOutOfRange', params, row, indicator: indicator.id });
  }
  return kept;
}

/** Nearly always so, and seen at a glance. */
function areWithin(values: Float64Array, lowest: number, highest: number): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (value < lowest || value > highest) return false;
  }
  return true;
}
