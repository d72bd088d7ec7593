/**
 * Memory that columns are read in, one after the other: what a reading gave lasts until the next. Fresh memory costs as
 * much as the work itself; each part is taken when it is first asked for.
 */
export interface Workspace {
  readonly entries: () => Float64Array;
  readonly positions: () => Int32Array;
  readonly indices: () => Uint16Array;
  /** The indices given last are kept by who has them: the next ones are others. */
  readonly keepIndices: () => void;
}

/** @param rowCount of the columns: each part has a place for every row */
export function workspace(rowCount: number): Workspace {
  let entries: Float64Array | undefined;
  let positions: Int32Array | undefined;
  let indices: Uint16Array | undefined;
  return {
    entries: () => (entries ??= new Float64Array(rowCount)),
    positions: () => (positions ??= new Int32Array(rowCount)),
    indices: () => (indices ??= new Uint16Array(rowCount)),
    keepIndices: () => {
      indices = undefined;
    },
  };
}
