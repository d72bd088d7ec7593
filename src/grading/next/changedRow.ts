import { derived } from '../indicators/derived';
import { isPossible } from '../indicators/isPossible';
import type { Columns, Grades } from '../types';

/**
 * One row of a grading as columns of length 1, with other values for some indicators. What was derived is derived
 * again; a value that cannot be true is missing.
 *
 * @param changes by indicator id
 */
export function changedRow(
  { scheme, columns, derived: computed, asOf }: Grades,
  row: number,
  changes: Readonly<Record<string, number>>,
): Columns {
  const isComputed = new Set(computed);
  const byId = new Map(scheme.indicators.map((indicator) => [indicator.id, indicator]));
  const numbers: Record<string, Float64Array> = {};
  const column = (id: string): Float64Array => {
    const known = numbers[id];
    if (known !== undefined) return known;
    const indicator = byId.get(id);
    const isDerived = isComputed.has(id) && indicator?.derive !== undefined;
    const [value = NaN] = isDerived
      ? derived(indicator.derive ?? NaN, { rowCount: 1, asOf: asOf ?? NaN, column })
      : [changes[id] ?? columns.numbers[id]?.[row] ?? NaN];
    const made = Float64Array.of(indicator === undefined || isPossible(value, indicator) ? value : NaN);
    numbers[id] = made;
    return made;
  };
  for (const id of Object.keys(columns.numbers)) column(id);
  return { rowCount: 1, numbers };
}
