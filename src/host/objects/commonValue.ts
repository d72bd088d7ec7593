/**
 * The value all of `count` rows or columns share.
 *
 * @returns null where they differ, as Excel has it for mixed ranges
 */
export function common<Value>(first: number, count: number, valueAt: (index: number) => Value): Value | null {
  const value = valueAt(first);
  for (let i = first + 1; i < first + count; i++) if (valueAt(i) !== value) return null;
  return value;
}
