/** One reading of a column, and the terms that its degrees are added for. */
export interface ReadingStep {
  readonly key: string;
  /** The place of a composite, and of its term. */
  readonly uses: readonly { readonly composite: number; readonly term: number }[];
}

/**
 * In which order columns are read, each for all composites at once that read it alike, so that every composite still
 * gets its terms in the scheme's order. A column is read again only where two composites have the same terms in another
 * order.
 *
 * @param composites how each term of each composite reads its indicator, as `reading` puts it
 * @example readingOrder([['a', 'b'], ['b']]).map(({ key }) => key) // ['a', 'b']
 */
export function readingOrder(composites: readonly (readonly string[])[]): readonly ReadingStep[] {
  const next = composites.map(() => 0);
  const heads = () => composites.map((keys, composite) => keys[next[composite] ?? 0]);
  /** Whether no composite comes to it later than now. */
  const isDue = (key: string) =>
    composites.every((keys, composite) => keys.indexOf(key, (next[composite] ?? 0) + 1) === -1);
  const steps: ReadingStep[] = [];
  for (;;) {
    const waiting = heads().filter((key) => key !== undefined);
    const key = waiting.find(isDue) ?? waiting[0];
    if (key === undefined) return steps;
    const uses = heads().flatMap((head, composite) =>
      head === key ? [{ composite, term: next[composite] ?? 0 }] : [],
    );
    for (const { composite, term } of uses) next[composite] = term + 1;
    steps.push({ key, uses });
  }
}
