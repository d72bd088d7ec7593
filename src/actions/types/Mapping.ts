/** Which column is which indicator: column index by indicator id; also `id` and `name`. */
export type Mapping = Readonly<Record<string, number>>;

/** One line of the "confirm the columns" step. */
export interface ColumnMatch {
  /** Indicator id, `id` or `name`. */
  readonly indicator: string;
  readonly label: string;
  /** Column index found by header; undefined: none found. */
  readonly column?: number;
  /** More than one column answered to it; the first was taken. */
  readonly alternatives: readonly number[];
  /** `required`: the scheme cannot grade without it. `derived`: computed from others where it has no column. */
  readonly need: 'required' | 'optional' | 'derived';
}
