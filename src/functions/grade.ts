import { text } from '../locales';
import { answerLater } from './answers/answer';
import { idCell, scoreCell, tierName } from './tables/customerCells';
import { gradedTable } from './tables/gradedTable';

/**
 * Grades a table of customers: id, tier and score of each.
 *
 * @customfunction GRADE
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function grade(
  table: unknown[][],
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const graded = await gradedTable({ table, scheme, asOf }, call);
    const { language } = graded.grades.scheme;
    const heading = [text(language, 'match.id'), text(language, 'column.tier'), text(language, 'column.score')];
    const rows = Array.from(graded.customers.rows, (_, customer) => [
      idCell(graded, customer),
      tierName(graded, customer),
      scoreCell(graded, customer),
    ]);
    return [heading, ...rows];
  });
}
