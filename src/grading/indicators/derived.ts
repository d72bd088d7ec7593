import type { Derivation } from '../scheme';

/** What a derivation is computed over. */
export interface DerivationSources {
  readonly rowCount: number;
  /** Serial day number that `daysSince` counts to; NaN where there is none. */
  readonly asOf: number;
  /** Column of an indicator, NaN where missing. */
  readonly column: (indicator: string) => Float64Array;
}

/**
 * The column a derivation gives: missing (NaN) wherever a part is missing, a divisor is 0 or the base of a growth is
 * not positive.
 */
export function derived(derivation: Derivation, sources: DerivationSources): Float64Array {
  if (typeof derivation === 'string') return sources.column(derivation);
  if (typeof derivation === 'number') return new Float64Array(sources.rowCount).fill(derivation);
  const columns = derivation.of.map((part) => derived(part, sources));
  const [first, second = first] = columns;
  const combine = operations[derivation.op];
  const result = new Float64Array(sources.rowCount);
  for (let row = 0; row < result.length; row++) {
    const value = combine(first?.[row] ?? NaN, second?.[row] ?? NaN, sources.asOf);
    result[row] = Number.isFinite(value) ? value : NaN;
  }
  return result;
}

/**
 * The same for one row.
 *
 * @param valueOf value of an indicator, NaN where missing
 */
export function derivedValue(derivation: Derivation, asOf: number, valueOf: (indicator: string) => number): number {
  if (typeof derivation === 'string') return valueOf(derivation);
  if (typeof derivation === 'number') return derivation;
  const [first = NaN, second = first] = derivation.of;
  const value = operations[derivation.op](
    derivedValue(first, asOf, valueOf),
    derivedValue(second, asOf, valueOf),
    asOf,
  );
  return Number.isFinite(value) ? value : NaN;
}

type Operation = Exclude<Derivation, string | number>['op'];

const operations: Readonly<Record<Operation, (first: number, second: number, asOf: number) => number>> = {
  add: (first, second) => first + second,
  subtract: (first, second) => first - second,
  multiply: (first, second) => first * second,
  divide: (first, second) => first / second,
  growth: (now, before) => (before > 0 ? (now - before) / before : NaN),
  daysSince: (date, _date, asOf) => Math.floor(asOf) - Math.floor(date),
};
