import type { Condition } from '../scheme';

/** Every place in a condition that names an indicator. */
export function conditionIndicators(
  condition: Condition,
  path: readonly PropertyKey[],
): readonly { readonly path: readonly PropertyKey[]; readonly id: string }[] {
  if ('indicator' in condition) return [{ path: [...path, 'indicator'], id: condition.indicator }];
  if ('not' in condition) return conditionIndicators(condition.not, [...path, 'not']);
  if ('all' in condition) return condition.all.flatMap((part, at) => conditionIndicators(part, [...path, 'all', at]));
  return condition.any.flatMap((part, at) => conditionIndicators(part, [...path, 'any', at]));
}
