/**
 * A list of header texts written as prose writes one, a string per language.
 *
 * @example headers('销售额、金额', 'Sales, Total sales') // ['销售额', '金额', 'Sales', 'Total sales']
 */
export function headers(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(/、|, /));
}
