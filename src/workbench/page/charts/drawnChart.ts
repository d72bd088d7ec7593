import type { Book } from '../../../host/store/book';
import type { ChartInfo } from '../../../host/store/types';
import type { CellsRef } from '../../../host/charts/data/CellsRef';
import type { ChartSeriesData } from '../../../host/charts/data/ChartSeriesData';

/** A series with what its cells hold now. */
export interface DrawnSeries extends Omit<ChartSeriesData<string>, 'name' | 'values' | 'categories' | 'bubbleSizes'> {
  readonly name: string;
  /** Undefined: no number. */
  readonly values: readonly (number | undefined)[];
  /** As displayed. */
  readonly categories: readonly string[];
  /** The numbers of the same cells; of points the horizontal values. */
  readonly positions: readonly (number | undefined)[];
  readonly sizes: readonly (number | undefined)[];
  /** The number format of its first value. */
  readonly format: string;
  readonly categoryFormat: string;
}

/** A chart with what its cells hold now: all that is needed to draw it. */
export interface DrawnChart extends Omit<ChartInfo, 'series'> {
  readonly series: readonly DrawnSeries[];
}

const general = 'General';

function numbersOf(book: Book, ref: CellsRef<string> | undefined): readonly (number | undefined)[] {
  if (!ref) return [];
  return book
    .read(ref.sheet, ref.rect)
    .values.flat()
    .map((value) => (typeof value === 'number' ? value : undefined));
}

const textsOf = (book: Book, ref: CellsRef<string> | undefined): readonly string[] =>
  ref ? book.readText(ref.sheet, ref.rect).flat() : [];

function formatOf(book: Book, ref: CellsRef<string> | undefined): string {
  if (!ref) return general;
  const first = { ...ref.rect, rows: 1, columns: 1 };
  return book.readNumberFormats(ref.sheet, first)[0]?.[0] ?? general;
}

/** Reads the cells a chart draws. */
export function drawnChart(book: Book, chart: ChartInfo): DrawnChart {
  return {
    ...chart,
    series: chart.series.map(({ name, values, categories, bubbleSizes, ...rest }, index) => ({
      ...rest,
      name: (typeof name === 'object' ? textsOf(book, name)[0] : name) ?? `Series${index + 1}`,
      values: numbersOf(book, values),
      categories: textsOf(book, categories),
      positions: numbersOf(book, categories),
      sizes: numbersOf(book, bubbleSizes),
      format: formatOf(book, values),
      categoryFormat: formatOf(book, categories),
    })),
  };
}
