import { areaOf } from '../sheets';

/** Rows of a worksheet, from zero; the end is exclusive. */
export type SelectedRows = readonly (readonly [first: number, end: number])[];

/** The rows that are selected on a sheet; none where the selection is on another one. */
export async function selectedRows(context: Excel.RequestContext, sheetNamed: string): Promise<SelectedRows> {
  const selected = context.workbook.getSelectedRanges().load('address');
  selected.worksheet.load('name');
  await context.sync();
  if (selected.worksheet.name !== sheetNamed) return [];
  return selected.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => {
    const { row, rows } = areaOf(wholeRows(address));
    return [row, row + rows] as const;
  });
}

/** Rows and columns that are selected whole have no letters or no numbers. */
function wholeRows(address: string): string {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells);
  if (rows) return `A${rows[1]}:A${rows[2]}`;
  return /^\$?[A-Z]+:\$?[A-Z]+$/i.test(cells) ? 'A1:A1048576' : address;
}
