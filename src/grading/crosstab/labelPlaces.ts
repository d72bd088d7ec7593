/** A column of labels, row by row; blank or undefined where a row has none. */
export interface LabelColumn {
  readonly labels: readonly (string | undefined)[];
  /** Labels in the order they are to stand; others that occur follow by name. Without it all stand by name. */
  readonly order?: readonly string[];
}

/** Where every row stands among the labels. */
export interface LabelPlaces {
  /** Trimmed, in their order. */
  readonly labels: readonly string[];
  /** One for each row; the place after the last label where a row has none. */
  readonly places: Int32Array;
}

/**
 * The labels of a column in their order, and the place of each row among them. By name means by UTF-16 code units, the
 * same in every language; labels are compared as trimmed text.
 *
 * @example labelPlaces({ labels: ['b', 'a ', undefined, 'c'], order: ['c'] }) // { labels: ['c', 'a', 'b'], places: Int32Array.of(2, 1, 3, 0) }
 */
export function labelPlaces({ labels, order = [] }: LabelColumn): LabelPlaces {
  const texts = labels.map((label) => label?.trim() ?? '');
  const declared = new Set(order.map((label) => label.trim()));
  const others = [...new Set(texts)].filter((text) => text !== '' && !declared.has(text)).sort();
  const ordered = [...declared, ...others];
  const placeOf = new Map(ordered.map((label, place) => [label, place]));
  return { labels: ordered, places: Int32Array.from(texts, (text) => placeOf.get(text) ?? ordered.length) };
}
