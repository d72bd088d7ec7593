import { degreeOf } from '../grading';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn, inShape } from './cells/givenColumn';
import { optionalList } from './cells/optional';
import { normaliserOf } from './measures/normaliserOf';

/**
 * Values as degrees of fulfilment, 0 to 100.
 *
 * @customfunction NORMALIZE
 * @cancelable
 * @requiresParameterAddresses
 * @param values numbers; blank cells stay blank
 * @param method of normalising
 * @param options numbers that the method takes, in its order; the word lower where lower is better
 */
export function normalize(
  values: unknown[][],
  method: string,
  options: unknown[],
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const { normalise, direction } = normaliserOf(method, optionalList(options));
    const signal = signalOf(call);
    const column = await givenColumn(values, call.parameterAddresses?.[0], signal);
    const term = { indicator: '', weight: 1, direction, normalise, missing: 'skip' as const };
    const degree = degreeOf(term, undefined, column.sorted());
    return inShape(column, (index) => degree(column.values[index] ?? NaN), signal);
  });
}
