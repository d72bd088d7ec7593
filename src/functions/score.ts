import { text } from '../locales';
import { answerLater } from './answers/answer';
import { besideRows } from './tables/besideRows';
import { scoreCell } from './tables/customerCells';
import { gradedTable } from './tables/gradedTable';

/**
 * The score of every customer, beside the rows of the table.
 *
 * @customfunction SCORE
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function score(
  table: unknown[][],
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const graded = await gradedTable({ table, scheme, asOf }, call);
    return besideRows(graded, text(graded.grades.scheme.language, 'column.score'), scoreCell);
  });
}
