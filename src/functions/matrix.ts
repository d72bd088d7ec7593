import { answerLater } from './answers/answer';
import { gradedTable } from './tables/gradedTable';
import { matrixRows } from './tables/matrixRows';

/**
 * The cells of a matrix of two dimensions, with customers and amount of each.
 *
 * @customfunction MATRIX
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function matrix(
  table: unknown[][],
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => matrixRows(await gradedTable({ table, scheme, asOf }, call)));
}
