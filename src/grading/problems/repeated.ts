/**
 * The places at which a value stands that stood before.
 *
 * @example repeated(['a', 'b', 'a', 'a']) // [2, 3]
 */
export function repeated(values: readonly unknown[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
