import { saveXlsx } from '../../host/xlsx';
import { chineseSample, sampleBooks, sampleJson } from '.';

/** Every file of assets/samples/ that is made, by name. `northwind`: text of northwind.csv. */
export function makeSamples(northwind: string): readonly (readonly [string, string | Uint8Array])[] {
  const books = Object.entries(sampleBooks(northwind));
  return [
    ['customers.zh-CN.json', sampleJson(chineseSample())],
    ...books.map(([name, book]) => [name, saveXlsx(book)] as const),
  ];
}
