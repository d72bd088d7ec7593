import type { CellData, SheetData } from '../../bookData';
import { cellReader } from '../cells/cellReader';
import { nextCell, nextRow, rowAttributes } from '../cells/scanRows';
import type { SheetSource } from '../cells/SheetSource';
import { childOf, childrenOf, isOn } from '../xml/XmlElement';
import { autoFilter } from './autoFilter';
import { columns, defaultColumnPixels } from './columns';
import { conditionalFormats } from './conditionalFormats';
import { merges } from './merges';
import { protection } from './protection';
import type { SheetAspect, SheetXml } from './SheetAspect';
import { sheetProperties } from './sheetProperties';
import { view } from './view';

/** All a sheet's own part says but what needs the rest of the file; its name, visibility and tables stand elsewhere. */
export type SheetContent = Omit<SheetData, 'name' | 'visibility' | 'tables'>;

/** A sheet's part as data. */
export function readSheet(sheet: SheetXml, source: SheetSource): SheetContent {
  const read = <T>(aspect: SheetAspect<T>): T => aspect.read(childrenOf(sheet.root, aspect.element), sheet);
  const { rows: frozenRows, columns: frozenColumns, showGridlines, showHeadings } = read(view);
  const { widths, hidden } = read(columns);
  const { tabColor: color } = read(sheetProperties);
  const filter = read(autoFilter);
  const guard = read(protection);
  const format = childOf(sheet.root, 'sheetFormatPr')?.attributes;
  const defaultColumnWidth = defaultColumnPixels(sheet.root);
  return {
    ...(color !== undefined && { tabColor: color }),
    ...readRows(source),
    columnWidths: widths,
    hiddenColumns: hidden,
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth }),
    ...(format?.['defaultRowHeight'] !== undefined && { defaultRowHeight: Number(format['defaultRowHeight']) }),
    merges: read(merges),
    ...(frozenRows + frozenColumns > 0 && { freeze: { rows: frozenRows, columns: frozenColumns } }),
    showGridlines,
    ...(!showHeadings && { showHeadings }),
    ...(filter && { autoFilter: filter }),
    conditionalFormats: read(conditionalFormats),
    ...(guard && { protection: guard }),
  };
}

/** Cells, heights and hidden rows, read in one pass. */
export function readRows(source: SheetSource): Pick<SheetData, 'rows' | 'rowHeights' | 'hiddenRows'> {
  const read = cellReader(source);
  const rows: (CellData | undefined)[][] = [];
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  let at = source.rowsStart;
  for (
    let span = nextRow(source.xml, at, source.rowsEnd, 0);
    span;
    span = nextRow(source.xml, at, source.rowsEnd, span.row + 1)
  ) {
    at = span.end;
    const { ht, hidden } = rowAttributes(source.xml, span);
    if (ht !== undefined) rowHeights[span.row] = Number(ht);
    if (isOn(hidden)) hiddenRows.push(span.row);
    const cells: (CellData | undefined)[] = [];
    let place = span.contentStart;
    for (
      let raw = nextCell(source.xml, place, span.contentEnd, 0);
      raw;
      raw = nextCell(source.xml, place, span.contentEnd, raw.column + 1)
    ) {
      place = raw.end;
      const { data } = read(raw, span.row);
      if (data) cells[raw.column] = data;
    }
    if (cells.length > 0) rows[span.row] = cells;
  }
  return { rows, rowHeights, hiddenRows };
}
