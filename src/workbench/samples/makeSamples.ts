import { saveXlsx } from '../../host';
import { chineseSample, sampleBooks, sampleJson } from '.';

/** Every file of assets/samples/ that is made, by name. `northwind`: text of northwind.csv. */
export async function makeSamples(northwind: string): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const books = Object.entries(sampleBooks(northwind));
  const files = await Promise.all(books.map(async ([name, book]) => [name, await saveXlsx(book)] as const));
  return [['customers.zh-CN.json', sampleJson(chineseSample())], ...files];
}
