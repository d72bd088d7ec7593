import type { Rect } from '../../Rect';
import type { SheetData } from '../../bookData';
import type { Lines, PageSetupData } from '../../print/PageSetupData';
import { absoluteAddress, writtenReference } from '../../objects/address';
import { isEntireColumn, isEntireRow, wholeSheet } from '../../objects/area';

/** Names of Excel's own that say what of a sheet is printed. */
export const printNames = ['_xlnm.Print_Area', '_xlnm.Print_Titles'] as const;
export type PrintName = (typeof printNames)[number];

/** What those names say of one sheet. */
export type Printed = Pick<PageSetupData, 'printArea' | 'titleRows' | 'titleColumns'>;

export const isPrintName = (name: string | undefined): name is PrintName => printNames.some((one) => one === name);

/** The rectangles of a formula such as `Sheet1!$A$1:$B$2,Sheet1!$D:$E`; undefined where it is anything else. */
function rectsOf(formula: string, sheetName: string): readonly Rect[] | undefined {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const rects = parts.flatMap((part) => {
    const written = writtenReference(part);
    return written.rect && written.sheetName?.toLowerCase() === sheetName.toLowerCase() ? [written.rect] : [];
  });
  return rects.length > 0 && rects.length === parts.length ? rects : undefined;
}

const rowsOf = ({ row, rows }: Rect): Lines => ({ at: row, count: rows });
const columnsOf = ({ column, columns }: Rect): Lines => ({ at: column, count: columns });

/** What a name says; undefined where its formula is more than cells of its sheet: then it passes through. */
export function printedBy(name: PrintName, formula: string, sheetName: string): Printed | undefined {
  const rects = rectsOf(formula, sheetName);
  if (!rects) return undefined;
  if (name === '_xlnm.Print_Area') return { printArea: rects };
  const rows = rects.find(isEntireRow);
  const columns = rects.find(isEntireColumn);
  return { ...(rows && { titleRows: rowsOf(rows) }), ...(columns && { titleColumns: columnsOf(columns) }) };
}

/** The formula a sheet's set-up gives a name; undefined: there is no such name. */
export function printFormula(
  name: PrintName,
  { name: sheet, pageSetup }: Pick<SheetData, 'name' | 'pageSetup'>,
): string | undefined {
  const { printArea, titleRows, titleColumns } = pageSetup ?? {};
  const rects =
    name === '_xlnm.Print_Area'
      ? (printArea ?? [])
      : [
          ...(titleColumns ? [{ ...wholeSheet, column: titleColumns.at, columns: titleColumns.count }] : []),
          ...(titleRows ? [{ ...wholeSheet, row: titleRows.at, rows: titleRows.count }] : []),
        ];
  return rects.length === 0 ? undefined : rects.map((rect) => absoluteAddress(sheet, rect)).join(',');
}
