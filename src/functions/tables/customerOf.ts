import { Refusal } from '../../sheets';
import { optionalText } from '../cells/optional';
import type { GradedTable } from './gradedTableSteps';

/** Rows named in a sentence; more are no help to whoever looks for them. */
const MOST_ROWS = 5;

/**
 * The customer with that number.
 *
 * @throws Refusal `unknownCustomer`; `customerTwice`, since whose figures are asked for nobody can tell then
 */
export function customerOf({ customers: { ids, rows } }: GradedTable, id: unknown): number {
  const wanted = optionalText(id) ?? '';
  const customer = ids.indexOf(wanted);
  if (customer < 0) throw new Refusal('unknownCustomer', { found: wanted });
  if (ids.includes(wanted, customer + 1)) {
    const numbers = ids.flatMap((one, index) => (one === wanted ? [(rows[index] ?? 0) + 1] : []));
    const named = numbers.slice(0, MOST_ROWS).join(', ') + (numbers.length > MOST_ROWS ? ', …' : '');
    throw new Refusal('customerTwice', { found: wanted, count: numbers.length, rows: named });
  }
  return customer;
}
