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

/** The made-up customers as the add-in inserts them: one line per row, so that a change shows. */
export function sampleJson(table: SampleTable): string {
  const { rows, ...rest } = table;
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(rest).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}
