import { conditionMet } from '../decision/conditionMet';
import type { Condition, Indicator } from '../scheme';
import type { Columns } from '../types';

/** The parts of a condition that a row does not meet, as far as all of them are asked for. */
export function unmet(
  condition: Condition,
  indicators: readonly Indicator[],
  columns: Columns,
  row: number,
): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap((part) => unmet(part, indicators, columns, row));
  return conditionMet(condition, indicators, columns)(row) ? [] : [condition];
}
