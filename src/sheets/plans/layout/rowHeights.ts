import type { SheetPlan } from './sheetPlan';
import { styles, type CellStyle } from './styles';
import { LINE, textHeight } from './textHeight';

/** Points of a line for each point of its size. */
const LINE_PER_POINT = 1.45;
/** Excel takes no higher row. */
const HIGHEST = 409;

/**
 * How high the rows of a plan have to be for all of their text to be read, in points, by row; rows that need no more than
 * Excel gives them are left out. Excel itself never fits rows to merged cells.
 */
export function rowHeights({
  blocks,
  merges,
  widths,
}: Pick<SheetPlan, 'blocks' | 'merges' | 'widths'>): ReadonlyMap<number, number> {
  const merged = new Map(merges.map((area) => [`${area.row},${area.column}`, area.columns]));
  const heights = new Map<number, number>();
  for (const { row, column, rows, cells, shown = cells, styles: names } of blocks) {
    if (!names.some((name) => needsHeight(styles[name]))) continue;
    for (let at = 0; at < rows; at++) {
      shown(at).forEach((cell, index) => {
        const style: CellStyle = styles[names[index] ?? 'text'];
        const span = merged.get(`${row + at},${column + index}`) ?? 1;
        const width = widths.slice(column + index, column + index + span).reduce((sum, each) => sum + each, 0);
        const height = cellHeight(cell, style, width);
        if (height > (heights.get(row + at) ?? LINE)) heights.set(row + at, Math.min(HIGHEST, height));
      });
    }
  }
  return heights;
}

/** Whether a style can make a row higher. */
function needsHeight({ wrap, size }: CellStyle): boolean {
  return wrap === true || size !== undefined;
}

function cellHeight(cell: string | number | boolean, { size, wrap }: CellStyle, width: number): number {
  const line = size === undefined ? LINE : size * LINE_PER_POINT;
  if (!wrap || typeof cell !== 'string' || cell.startsWith('=')) return line;
  return textHeight(cell, width, line);
}
