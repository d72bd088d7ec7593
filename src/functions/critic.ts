import { criticWeights } from '../grading';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn } from './cells/givenColumn';
import { columnsOf } from './measures/columnsOf';

/**
 * Weights by CRITIC: an indicator counts for its contrast and its conflict with the others.
 *
 * @customfunction CRITIC
 * @cancelable
 * @requiresParameterAddresses
 * @param matrix a row for each customer, a column for each indicator
 */
export function critic(matrix: unknown[][], call: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return answerLater(async () => {
    const given = await givenColumn(matrix, call.parameterAddresses?.[0], signalOf(call));
    return [[...criticWeights(columnsOf(given))]];
  });
}
