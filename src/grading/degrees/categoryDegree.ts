import type { Category } from '../scheme';
import type { Degree } from './Degree';

/**
 * The degree of a category, which stands in a column as its index.
 *
 * @param degrees by category id, 0–100
 * @throws RangeError "categoryDegree requires a degree for <id>"
 * @example categoryDegree([{ id: 'good', names: { 'zh-CN': '好', en: 'Good' } }, { id: 'poor', names: { 'zh-CN': '差', en: 'Poor' } }], { good: 100, poor: 20 })(1) // 20
 */
export function categoryDegree(categories: readonly Category[], degrees: Readonly<Record<string, number>>): Degree {
  const byIndex = categories.map(({ id }) => {
    const degree = degrees[id];
    if (degree === undefined) throw new RangeError(`categoryDegree requires a degree for ${id}`);
    return degree;
  });
  return (value) => byIndex[value] ?? NaN;
}
