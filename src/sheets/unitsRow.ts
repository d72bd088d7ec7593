import type { SheetCell } from './types';
import { isUnitText } from './unitText';

/**
 * The units of a row that holds nothing else, one per cell; undefined where the row is no such row.
 *
 * @example unitsRow(['(元)', undefined, '天']) // ['(元)', undefined, '天']
 * @example unitsRow(['A-1', 12]) // undefined
 */
export function unitsRow(cells: readonly SheetCell[]): readonly (string | undefined)[] | undefined {
  let hasUnit = false;
  const units = Array.from(cells, (cell) => {
    const isUnit = typeof cell === 'string' && isUnitText(cell);
    hasUnit ||= isUnit;
    return isUnit ? cell : undefined;
  });
  const isOnlyUnits = cells.every((cell, index) => cell === undefined || units[index] !== undefined);
  return hasUnit && isOnlyUnits ? units : undefined;
}
