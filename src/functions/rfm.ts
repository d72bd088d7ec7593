import { answerLater } from './answers/answer';
import { inTurn, signalOf } from './answers/inTurn';
import { givenCells } from './cells/givenCells';
import { numberSteps } from './cells/givenColumn';
import { optionalRows } from './cells/optional';
import { rfmSteps } from './measures/rfmSteps';
import { segmentsOf } from './measures/segmentsOf';

/**
 * Recency, frequency and monetary scores and the segment of every customer.
 *
 * @customfunction RFM
 * @cancelable
 * @requiresParameterAddresses
 * @param recency days since the last order; fewer are better
 * @param frequency orders
 * @param monetary sales
 * @param [bins] scores to give, 5 unless given
 * @param [method] of cutting, rfm unless given
 * @param [segments] a table of one's own: name, then lowest and highest R, F and M; the first that matches
 */
export function rfm(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bins: unknown,
  method: unknown,
  segments: unknown[][],
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const signal = signalOf(call);
    const [days, orders, sales] = await Promise.all(
      [recency, frequency, monetary].map(async (given, index) => {
        const { rows } = await givenCells(given, call.parameterAddresses?.[index], signal);
        return (await inTurn(numberSteps(rows), signal)).values;
      }),
    );
    return inTurn(
      rfmSteps({ days, orders, sales, bins, method, segments: segmentsOf(optionalRows(segments)) }),
      signal,
    );
  });
}
