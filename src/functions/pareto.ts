import { paretoClasses } from '../grading';
import { answerLater } from './answers/answer';
import { signalOf } from './answers/inTurn';
import { givenColumn, inShape } from './cells/givenColumn';
import { wholeNumber } from './cells/demanded';
import { numberList } from './cells/numberList';
import { optionalRows } from './cells/optional';
import { cumulativeShares } from './measures/binSteps';

const LETTERS = 26;

/**
 * ABC classes of amounts by cumulative share of their total.
 *
 * @customfunction PARETO
 * @cancelable
 * @requiresParameterAddresses
 * @param values amounts; blank cells stay blank
 * @param [shares] cumulative, 0.8 and 0.95 unless given
 */
export function pareto(
  values: unknown[][],
  shares: unknown[][],
  call: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return answerLater(async () => {
    const signal = signalOf(call);
    const column = await givenColumn(values, call.parameterAddresses?.[0], signal);
    const rows = optionalRows(shares);
    const given = rows === undefined ? [0.8, 0.95] : numberList(rows);
    wholeNumber(given.length, 1, LETTERS - 1);
    const classes = paretoClasses(column.values, cumulativeShares(column.values, given));
    const letterOf = (index: number) => {
      const place = classes[index] ?? 0;
      return place === 0 ? '' : String.fromCharCode(64 + place);
    };
    return inShape(column, letterOf, signal);
  });
}
