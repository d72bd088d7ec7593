import { addWhole, clearSum, sumAt, wholeSums } from '../sums/wholeSums';
import type { CustomerLines } from './customerLineSteps';
import type { CodedTexts } from './internedTextSteps';
import { stableOrder } from './stableOrder';
import { STEP_LINES } from './stepLines';

/** By customer, over what was bought: what only came back is not among it. */
export interface LeadingNames {
  /** How many different ones. */
  readonly counts: Float64Array;
  /** The one with the largest amount, returns taken off; of equal ones the first by name. */
  readonly main: readonly (string | undefined)[];
}

/**
 * The products (or regions) of each customer.
 *
 * @param coded of every line, −1 where a line has none; numbered in the order of the names
 */
export function* leadingNameSteps(
  { customers, customerCount, wholes }: CustomerLines,
  { codes, names }: CodedTexts,
): Generator<void, LeadingNames, void> {
  const named = codes.map((_, line) => line).filter((line) => (codes[line] ?? -1) >= 0);
  yield;
  const byName = stableOrder(named, codes, names.length);
  yield;
  const order = stableOrder(byName, customers, customerCount);
  const counts = new Float64Array(customerCount);
  const largest = new Float64Array(customerCount).fill(-Infinity);
  const main = new Array<string | undefined>(customerCount).fill(undefined);
  const amount = wholeSums(1);
  let isBought = false;
  for (let at = 0; at < order.length; at++) {
    if (at % STEP_LINES === 0) yield;
    const line = order[at] ?? -1;
    const customer = customers[line] ?? -1;
    const whole = wholes[line] ?? 0;
    addWhole(amount, 0, whole);
    isBought ||= whole >= 0;
    const next = order[at + 1] ?? -1;
    if (customers[next] === customer && codes[next] === codes[line]) continue;
    const sum = sumAt(amount, 0);
    if (isBought) counts[customer] = (counts[customer] ?? 0) + 1;
    if (isBought && sum > (largest[customer] ?? NaN)) {
      largest[customer] = sum;
      main[customer] = names[codes[line] ?? -1];
    }
    clearSum(amount, 0);
    isBought = false;
  }
  return { counts, main };
}
