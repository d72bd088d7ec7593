/**
 * Indices by ascending key, of equal keys in the order they came: a counting sort, linear in all its arguments.
 *
 * @param order indices into `keys` to be put in order; left unchanged
 * @param keys from 0
 * @param keyCount above the largest key
 * @example stableOrder(Int32Array.of(3, 2, 1, 0), Int32Array.of(2, 0, 2, 1), 3) // Int32Array.of(1, 3, 2, 0)
 */
export function stableOrder(order: Int32Array, keys: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (let at = 0; at < order.length; at++) {
    const above = (keys[order[at] ?? 0] ?? 0) + 1;
    next[above] = (next[above] ?? 0) + 1;
  }
  for (let key = 1; key < keyCount; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const ordered = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const index = order[at] ?? 0;
    const key = keys[index] ?? 0;
    const place = next[key] ?? 0;
    ordered[place] = index;
    next[key] = place + 1;
  }
  return ordered;
}
