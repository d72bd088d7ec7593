/**
 * The samples that ship, made anew by `node src/workbench/makeSamples.mjs` into assets/samples/: what is committed there is
 * what comes out here (a test compares).
 */
import type { BookData } from '../../host/bookData';
import { northwindSample } from './northwindSample';
import { sampleBook } from './sampleBook';
import type { SampleTable } from './sampleTable';
import { syntheticSample } from './syntheticSample';

/** The made-up Chinese customers: 300, always the same. */
export const chineseSample = (): SampleTable => syntheticSample(300, 20251231);

/** The workbooks by file name. `northwind`: text of northwind.csv. */
export function sampleBooks(northwind: string): Readonly<Record<string, BookData>> {
  return {
    'customers.zh-CN.xlsx': sampleBook(chineseSample(), { kind: 'range' }),
    'northwind.xlsx': sampleBook(northwindSample(northwind), { kind: 'table', name: 'Customers' }),
  };
}

/**
 * What the add-in ships of a sample: column by column, as like stands beside like then and packs tighter.
 */
export function sampleJson({ headers, formats, rows }: SampleTable): string {
  const columns = headers.map((_, column) => JSON.stringify(rows.map((row) => row[column] ?? null)));
  return `{"headers":${JSON.stringify(headers)},"formats":${JSON.stringify(formats)},"columns":[\n${columns.join(',\n')}\n]}\n`;
}
