import { gini as giniOf } from '../grading';
import { Refusal } from '../sheets';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn } from './cells/givenColumn';

/**
 * The Gini coefficient of the positive amounts.
 *
 * @customfunction GINI
 * @cancelable
 * @requiresParameterAddresses
 * @param values amounts
 */
export function gini(values: unknown[][], call: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return answerLater(async () => {
    const column = await givenColumn(values, call.parameterAddresses?.[0], signalOf(call));
    const found = giniOf(column.values);
    if (found === undefined) throw new Refusal('noAmount');
    return [[found]];
  });
}
