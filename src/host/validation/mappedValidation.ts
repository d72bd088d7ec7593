import type { CellsRef } from '../charts/data/CellsRef';
import type { DataValidationData } from './DataValidationData';

/** A validation whose list is elsewhere, as when sheets get other ids; a list that is nowhere any more is `#REF!`. */
export function mappedValidation<From, To>(
  { rule, ...rest }: DataValidationData<From>,
  put: (ref: CellsRef<From>) => CellsRef<To> | undefined,
): DataValidationData<To> {
  if (rule.type === 'other') return { ...rest, rule };
  const source = typeof rule.source === 'string' ? rule.source : (put(rule.source) ?? '#REF!');
  return { ...rest, rule: { ...rule, source } };
}
