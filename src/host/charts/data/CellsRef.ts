import type { Rect } from '../../Rect';

/** Cells a chart draws. `Sheet` is the index of a sheet in a file's data, its id in a live book. */
export interface CellsRef<Sheet = number> {
  readonly sheet: Sheet;
  readonly rect: Rect;
}
