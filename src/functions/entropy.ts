import { entropyWeights } from '../grading';
import { Refusal } from '../sheets';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn } from './cells/givenColumn';
import { columnsOf } from './measures/columnsOf';

/**
 * Weights by entropy: an indicator counts for how far it tells customers apart.
 *
 * @customfunction ENTROPY
 * @cancelable
 * @requiresParameterAddresses
 * @param matrix a row for each customer, a column for each indicator
 */
export function entropy(matrix: unknown[][], call: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return answerLater(async () => {
    const given = await givenColumn(matrix, call.parameterAddresses?.[0], signalOf(call));
    const negative = given.values.find((value) => value < 0);
    if (negative !== undefined) throw new Refusal('valueNegative', { found: negative });
    return [[...entropyWeights(columnsOf(given))]];
  });
}
