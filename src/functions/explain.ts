import { answerLater } from './answers/answer';
import { customerOf } from './tables/customerOf';
import { explanationRows } from './tables/explanationRows';
import { gradedTable } from './tables/gradedTable';

/**
 * Why one customer stands where it stands, as a small table.
 *
 * @customfunction EXPLAIN
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param id of the customer
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function explain(
  table: unknown[][],
  id: unknown,
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const graded = await gradedTable({ table, scheme, asOf }, call);
    return explanationRows(graded, customerOf(graded, id));
  });
}
