import { answerLater } from './answers/answer';
import { inTurn, signalOf } from './answers/inTurn';
import { givenColumn, inShape } from './cells/givenColumn';
import { optionalRows } from './cells/optional';
import { binSteps } from './measures/binSteps';

/**
 * The class of every value; 1 is the lowest.
 *
 * @customfunction CUT
 * @cancelable
 * @requiresParameterAddresses
 * @param values numbers; blank cells stay blank
 * @param method of cutting
 * @param [parts] number of classes, shares, or thresholds, as the method takes them
 */
export function cut(
  values: unknown[][],
  method: string,
  parts: unknown[][],
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const signal = signalOf(call);
    const column = await givenColumn(values, call.parameterAddresses?.[0], signal);
    const bins = await inTurn(binSteps(column.values, method, optionalRows(parts)), signal);
    return inShape(column, (index) => bins[index] || NaN, signal);
  });
}
