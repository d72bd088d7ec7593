import { Refusal } from '../../sheets';
import { optionalText } from '../cells/optional';
import type { GradedTable } from './gradedTableSteps';

/**
 * The first customer with that number.
 *
 * @throws Refusal `unknownCustomer`
 */
export function customerOf({ customers }: GradedTable, id: unknown): number {
  const wanted = optionalText(id) ?? '';
  const customer = customers.ids.indexOf(wanted);
  if (customer < 0) throw new Refusal('unknownCustomer', { found: wanted });
  return customer;
}
