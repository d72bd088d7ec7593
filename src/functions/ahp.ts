import { ahpWeights } from '../grading';
import { answer } from './answers/answer';
import { numberRows } from './cells/numberList';
import { checkedJudgements } from './measures/checkedJudgements';

/**
 * Weights from pairwise judgements, and how consistent they are.
 *
 * @customfunction AHP
 * @param matrix of judgements: row i, column j says how many times as important i is as j
 */
export function ahp(matrix: unknown[][]): unknown[][] {
  return answer(() => {
    const { weights, consistencyRatio } = ahpWeights(checkedJudgements(numberRows(matrix)));
    return weights.map((weight, index) => [weight, index === 0 ? consistencyRatio : '']);
  });
}
