import { percentileColumn } from '../grading';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn, inShape } from './cells/givenColumn';

/**
 * The percentile degree of every value among them all, 0 to 100.
 *
 * @customfunction PERCENTILE
 * @cancelable
 * @requiresParameterAddresses
 * @param values numbers; blank cells stay blank
 */
export function percentile(values: unknown[][], call: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return answerLater(async () => {
    const signal = signalOf(call);
    const column = await givenColumn(values, call.parameterAddresses?.[0], signal);
    const degrees = percentileColumn(column.values);
    return inShape(column, (index) => degrees[index] ?? NaN, signal);
  });
}
