import { headerText } from './headerText';

/** Something a column is looked for: an indicator, the customer's number or name. */
export interface Wanted {
  readonly id: string;
  readonly aliases: readonly string[];
}

export interface MatchedColumn {
  readonly id: string;
  /** Index into the headers; undefined: none answers to it. */
  readonly column?: number;
  /** Other columns that answer to it as well. */
  readonly alternatives: readonly number[];
}

/**
 * Which column answers to what, by header. A header equal to an alias comes before one that is equal without its unit,
 * an earlier column before a later one, and no column answers twice.
 *
 * @param headers header texts; an undefined one is never offered
 * @param wanted in the order in which they may claim a column
 * @returns one entry per wanted, in the same order
 */
export function matchedColumns(
  headers: readonly (string | undefined)[],
  wanted: readonly Wanted[],
): readonly MatchedColumn[] {
  const reads = headers.map((header) => (header === undefined ? undefined : headerText(header)));
  const taken = new Set<number>();
  const found = new Map<string, readonly number[]>();
  for (const part of ['key', 'bare'] as const) {
    for (const { id, aliases } of wanted) {
      const keys = new Set(aliases.map((alias) => headerText(alias)[part]));
      const before = found.get(id) ?? [];
      const columns = reads.flatMap((read, column) =>
        read && keys.has(read[part]) && read[part] !== '' && !taken.has(column) ? [column] : [],
      );
      columns.forEach((column) => taken.add(column));
      found.set(id, [...before, ...columns]);
    }
  }
  return wanted.map(({ id }) => {
    const [column, ...alternatives] = found.get(id) ?? [];
    return { id, column, alternatives };
  });
}
