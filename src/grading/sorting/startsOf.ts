/**
 * Where each begins of things that lie one after the other.
 *
 * @returns one more than there are counts: the last is the number of all
 * @example startsOf(Uint32Array.of(2, 0, 3)) // Uint32Array.of(0, 2, 2, 5)
 */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  return starts;
}
