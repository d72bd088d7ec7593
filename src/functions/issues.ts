import { answerLater } from './answers/answer';
import { gradedTable } from './tables/gradedTable';
import { issueRows } from './tables/issueRows';

/**
 * What a person should look at in a table: cells that cannot be read, ids that stand twice, customers without a grade.
 *
 * @customfunction ISSUES
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function issues(
  table: unknown[][],
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => issueRows(await gradedTable({ table, scheme, asOf }, call)));
}
