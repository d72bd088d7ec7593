import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(__dirname, '../../data/online_retail/customers.csv');
const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
const column = header.split(',').indexOf('net_amount');

/** Net amounts of the 4,372 customers, credit notes included. */
export const onlineRetail = Float64Array.from(rows, (row) => Number(row.split(',')[column]));

/** The same amounts in another order of rows. */
export const onlineRetailReversed = onlineRetail.slice().reverse();
