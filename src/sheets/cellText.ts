import type { SheetCell } from './types';

/** A cell as a person would quote it; `''` for a blank one. */
export function cellText(cell: SheetCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
