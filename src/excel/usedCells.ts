import { areaOf } from '../sheets';
import { readArea } from './readArea';
import { runExcel } from './runExcel';

/** The cells of a range that hold something, by their place in it. */
export interface UsedCells {
  readonly isBlank: (row: number, column: number) => boolean;
}

/** Readings under way: formulas calculated together often look at the same range. */
const underWay = new Map<string, Promise<UsedCells>>();

/**
 * Which cells of a range are blank. Excel on the desktop hands a blank cell to a function as 0, and only the sheet knows
 * which it is.
 *
 * @param address with the sheet's name, as Excel tells a function that of an argument: `Sheet1!A1:B9`
 * @see https://github.com/OfficeDev/office-js/issues/4702
 */
export function usedCells(address: string): Promise<UsedCells> {
  const reading = underWay.get(address) ?? read(address).finally(() => underWay.delete(address));
  underWay.set(address, reading);
  return reading;
}

function read(address: string): Promise<UsedCells> {
  return runExcel(async (context) => {
    const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
    const name = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
    if (name === undefined || parts?.[3] === undefined)
      throw new RangeError('usedCells requires a sheet in the address');
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(parts[3]).load('rowIndex,columnIndex');
    const used = range.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (used.isNullObject) return { isBlank: () => true };
    const area = areaOf(used.address);
    const columns = await readArea(context, sheet, area);
    const [down, across] = [area.row - range.rowIndex, area.column - range.columnIndex];
    return { isBlank: (row, column) => columns[column - across]?.[row - down] === undefined };
  });
}
