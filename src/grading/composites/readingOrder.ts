/**
 * In which order columns are read, each for all composites at once that read it alike, so that every composite still
 * gets its terms in the scheme's order. A column is read again only where two composites have the same terms in another
 * order.
 *
 * @param composites the terms of each, in its order
 * @param keyOf the same of two terms that read an indicator alike
 * @returns the terms that each reading serves, at most one of a composite
 * @example readingOrder([['a', 'b'], ['b']], (key) => key) // [['a'], ['b', 'b']]
 */
export function readingOrder<T>(
  composites: readonly (readonly T[])[],
  keyOf: (term: T) => string,
): readonly (readonly T[])[] {
  const keys = composites.map((terms) => terms.map(keyOf));
  const next = composites.map(() => 0);
  const headOf = (composite: number) => keys[composite]?.[next[composite] ?? 0];
  /** Whether no composite comes to it later than now. */
  const isDue = (key: string) => keys.every((all, composite) => !all.includes(key, (next[composite] ?? 0) + 1));
  const readings: T[][] = [];
  for (;;) {
    const heads = keys.flatMap((_, composite) => headOf(composite) ?? []);
    const key = heads.find(isDue) ?? heads[0];
    if (key === undefined) return readings;
    const served: T[] = [];
    composites.forEach((terms, composite) => {
      if (headOf(composite) !== key) return;
      served.push(...terms.slice(next[composite], (next[composite] ?? 0) + 1));
      next[composite] = (next[composite] ?? 0) + 1;
    });
    readings.push(served);
  }
}
