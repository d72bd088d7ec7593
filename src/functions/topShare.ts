import { topShare as topShareOf } from '../grading';
import { Refusal } from '../sheets';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { demandedNumber } from './cells/demanded';
import { givenColumn } from './cells/givenColumn';

/**
 * The share of the total that the biggest customers hold.
 *
 * @customfunction TOPSHARE
 * @cancelable
 * @requiresParameterAddresses
 * @param values amounts; blank cells do not count
 * @param share of the customers, 0 to 1
 */
export function topShare(
  values: unknown[][],
  share: unknown,
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const part = demandedNumber(share, 'share');
    if (part < 0 || part > 1) throw new Refusal('badShare', { found: part });
    const column = await givenColumn(values, call.parameterAddresses?.[0], signalOf(call));
    const found = topShareOf(column.values, part);
    if (found === undefined) throw new Refusal('noAmount');
    return [[found]];
  });
}
