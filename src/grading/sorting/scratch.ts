/** Memory that sorts of one column after the other write over; what one gave lasts until the next. */
export interface Scratch {
  readonly stretchOf: Uint16Array;
  readonly values: Float64Array;
  readonly rows: Uint32Array;
}

/** Fresh memory costs as much as the sort's own work, so that who sorts many columns hands on the same. */
export function newScratch(rowCount: number): Scratch {
  return {
    stretchOf: new Uint16Array(rowCount),
    values: new Float64Array(rowCount),
    rows: new Uint32Array(rowCount),
  };
}

/** The same, taken when it is first asked for: columns of few different values are never sorted. */
export function scratchWhenAsked(rowCount: number): () => Scratch {
  let taken: Scratch | undefined;
  return () => (taken ??= newScratch(rowCount));
}
