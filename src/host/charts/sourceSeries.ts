import type { Rect } from '../Rect';
import type { CellValue } from '../store/types';
import { hasPoints, hasSlices, type ChartKind } from './chartKinds';
import type { CellsRef } from './data/CellsRef';
import type { ChartSeriesData } from './data/ChartSeriesData';
import { plainSeries } from './newChart';

/** The cells a chart is made of. */
export interface ChartSource<Sheet> {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

const isLabel = (value: CellValue | undefined): boolean => typeof value === 'string';
const isNumber = (value: CellValue | undefined): boolean => typeof value === 'number';

/**
 * The series Excel finds in a range: texts in its first row are names, texts in its first column are categories; of
 * points the first column is their horizontal value in any case, and the third of three is the size of bubbles. Modelled.
 *
 * @param seriesBy `Auto` takes the longer side for the categories
 */
export function sourceSeries<Sheet>(
  kind: ChartKind,
  source: ChartSource<Sheet>,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): readonly ChartSeriesData<Sheet>[] {
  const { rect, sheet } = source;
  const isByRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && rect.columns > rect.rows);
  const count = isByRows ? rect.rows : rect.columns;
  const length = isByRows ? rect.columns : rect.rows;
  const at = (line: number, place: number): CellValue | undefined =>
    isByRows ? source.values[line]?.[place] : source.values[place]?.[line];
  const ref = (line: number, from: number, size: number): CellsRef<Sheet> => ({
    sheet,
    rect: isByRows
      ? { row: rect.row + line, column: rect.column + from, rows: 1, columns: size }
      : { row: rect.row + from, column: rect.column + line, rows: size, columns: 1 },
  });

  const lines = Array.from({ length: count }, (_, line) => line);
  const header = length > 1 && lines.slice(1).every((line) => isLabel(at(line, 0))) && isLabel(at(0, 0)) ? 1 : 0;
  const body = Array.from({ length: length - header }, (_, place) => place + header);
  const hasCategories = count > 1 && (hasPoints(kind) || !body.some((place) => isNumber(at(0, place))));
  const categories = hasCategories ? ref(0, header, length - header) : undefined;
  const drawn = lines.slice(hasCategories ? 1 : 0);
  const isBubble = kind === 'Bubble' && drawn.length > 1;
  const pairs = isBubble
    ? drawn.filter((_, index) => index % 2 === 0).map((line) => [line, line + 1] as const)
    : drawn.map((line) => [line] as const);
  return (hasSlices(kind) && kind === 'Pie' ? pairs.slice(0, 1) : pairs).map(([line, size]) => ({
    ...plainSeries(kind),
    ...(header === 1 && { name: ref(line, 0, 1) }),
    values: ref(line, header, length - header),
    ...(categories && { categories }),
    ...(size !== undefined && size < count && { bubbleSizes: ref(size, header, length - header) }),
  }));
}
