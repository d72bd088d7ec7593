import { answerLater } from './answers/answer';
import { customerOf } from './tables/customerOf';
import { gradedTable } from './tables/gradedTable';
import { nextTierRows } from './tables/nextTierRows';

/**
 * What one customer lacks for the next tier, as a small table.
 *
 * @customfunction NEXT
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param id of the customer
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function next(
  table: unknown[][],
  id: unknown,
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const graded = await gradedTable({ table, scheme, asOf }, call);
    return nextTierRows(graded, customerOf(graded, id));
  });
}
