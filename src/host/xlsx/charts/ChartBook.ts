import type { CellData, SheetData } from '../../bookData';

/** What a chart's part needs of the workbook around it: the names of its sheets and what their cells show. */
export interface ChartBook {
  readonly sheets: readonly Pick<SheetData, 'name' | 'rows'>[];
  /** The number format of a cell; undefined: the general one. */
  readonly formatOf: (cell: CellData | undefined) => string | undefined;
}
