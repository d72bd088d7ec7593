import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookData } from '../../../src/host/bookData';
import { parseCsv } from '../../../src/workbench/samples/parseCsv';
import { sampleBook } from '../../../src/workbench/samples/sampleBook';
import type { SampleCell } from '../../../src/workbench/samples/sampleTable';
import { syntheticSample } from '../../../src/workbench/samples/syntheticSample';

/** Header in the workbook, column of the CSV, number format. */
const retailColumns = [
  ['Customer ID', 'CustomerID', '@'],
  ['Country', 'country', '@'],
  ['Orders', 'invoices', '0'],
  ['Amount', 'net_amount', '#,##0.00'],
  ['First Order', 'first', 'yyyy-mm-dd'],
  ['Last Order', 'last', 'yyyy-mm-dd'],
  ['Quantity', 'quantity', '#,##0'],
] as const;

function retailCell(text: string, format: string): SampleCell {
  if (format === '@') return text;
  return format.startsWith('y') ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569 : Number(text);
}

/** The 4,372 customers of Online Retail, a plain range from A1 under no title. */
export function onlineRetailBook(): BookData {
  const file = join(__dirname, '../../data/online_retail/customers.csv');
  const [header = [], ...lines] = parseCsv(readFileSync(file, 'utf8'));
  return sampleBook(
    {
      title: '',
      note: '',
      sheet: 'Retail',
      headers: retailColumns.map(([name]) => name),
      formats: retailColumns.map(([, , format]) => format),
      widths: retailColumns.map(() => 96),
      rows: lines.map((line) =>
        retailColumns.map(([, source, format]) => retailCell(line[header.indexOf(source)] ?? '', format)),
      ),
    },
    { kind: 'table', name: 'Retail' },
  );
}

/** Made-up customers under a title block, as many as asked for. */
export function syntheticBook(count: number): BookData {
  const names = (_random: unknown, rows: number) => Array.from({ length: rows }, (_name, index) => `客户${index + 1}`);
  return sampleBook(syntheticSample(count, 20_000, names), { kind: 'range' });
}
