import { summarise } from '../grading';
import { text } from '../locales';
import { answerLater } from './answers/answer';
import { gradedTable } from './tables/gradedTable';

/**
 * Customers and amount of every tier.
 *
 * @customfunction SUMMARY
 * @cancelable
 * @requiresParameterAddresses
 * @param table with its header row
 * @param [scheme] id or name
 * @param [asOf] serial day
 */
export function summary(
  table: unknown[][],
  scheme: unknown,
  asOf: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const { grades } = await gradedTable({ table, scheme, asOf }, call);
    const { tiers, language, amount } = grades.scheme;
    const title = (key: 'count' | 'share' | 'amount' | 'amountShare') => text(language, `function.${key}`);
    const rows = summarise(grades, grades.columns.numbers[amount ?? '']).map((tier, index) => [
      tiers[index]?.names[language] ?? tier.tier,
      tier.count,
      tier.share,
      tier.amount ?? '',
      tier.amountShare ?? '',
    ]);
    return [
      [text(language, 'column.tier'), title('count'), title('share'), title('amount'), title('amountShare')],
      ...rows,
    ];
  });
}
