import { parseCsv } from './parseCsv';
import type { SampleCell, SampleTable } from './sampleTable';

type Kind = 'text' | 'number' | 'date';

/** Header, column of the source, kind, number format, width in pixels. */
const columns: readonly (readonly [header: string, source: string, kind: Kind, format: string, width: number])[] = [
  ['Customer ID', 'CustomerID', 'text', '@', 96],
  ['Company Name', 'CompanyName', 'text', '@', 232],
  ['Contact Title', 'ContactTitle', 'text', '@', 176],
  ['City', 'City', 'text', '@', 112],
  ['Country', 'Country', 'text', '@', 92],
  ['Orders', 'orders', 'number', '0', 68],
  ['Products', 'products', 'number', '0', 76],
  ['Categories', 'categories', 'number', '0', 84],
  ['Amount', 'amount', 'number', '#,##0.00', 100],
  ['First Order', 'first_order', 'date', 'yyyy-mm-dd', 100],
  ['Last Order', 'last_order', 'date', 'yyyy-mm-dd', 100],
  ['Discount Share', 'discount_share', 'number', '0.0%', 112],
  ['Amount 1996', 'amount_1996', 'number', '#,##0.00', 104],
  ['Amount 1997', 'amount_1997', 'number', '#,##0.00', 104],
  ['Amount 1998', 'amount_1998', 'number', '#,##0.00', 104],
];

/** 1970-01-01 as a serial day number of the 1900 system. */
const epochSerial = 25569;
const millisecondsPerDay = 86400000;

function cellOf(text: string, kind: Kind): SampleCell {
  if (text === '') return null;
  if (kind === 'text') return text;
  return kind === 'number' ? Number(text) : Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay + epochSerial;
}

/**
 * The customers of Northwind Traders, a row each.
 *
 * @param csv text of customers_summary.csv
 * @throws RangeError "northwindSample requires the column …"
 */
export function northwindSample(csv: string): SampleTable {
  const [header = [], ...lines] = parseCsv(csv);
  const sources = columns.map(([, source]) => {
    const index = header.indexOf(source);
    if (index < 0) throw new RangeError(`northwindSample requires the column ${source}`);
    return index;
  });
  return {
    title: 'Northwind Traders: customers',
    note: 'From jpwhite3/northwind-SQLite3 (MIT)',
    sheet: 'Customers',
    headers: columns.map(([name]) => name),
    formats: columns.map(([, , , format]) => format),
    widths: columns.map(([, , , , width]) => width),
    rows: lines.map((line) => columns.map(([, , kind], i) => cellOf(line[sources[i] ?? -1] ?? '', kind))),
  };
}
