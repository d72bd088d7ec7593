import { Refusal } from '../sheets';
import { answer } from './answers/answer';
import { numberList, numberRows } from './cells/numberList';
import { optionalText } from './cells/optional';

/**
 * The highest tier whose requirements hold.
 *
 * @customfunction LADDER
 * @param value one, or one for each requirement
 * @param requirements a row for each tier, the best first: its name, then a minimum for every value
 */
export function ladder(value: unknown[][], requirements: unknown[][]): string {
  return answer(() => {
    const values = numberList(value);
    if (requirements.some((row) => row.length !== values.length + 1))
      throw new Refusal('badRequirements', { count: values.length });
    const minima = numberRows(requirements.map((row) => row.slice(1)));
    const rung = minima.findIndex((row) => row.every((minimum, index) => (values[index] ?? NaN) >= minimum));
    return optionalText(requirements[rung]?.[0]) ?? '';
  });
}
