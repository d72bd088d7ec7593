import { Refusal } from '../sheets';
import { answer } from './answers/answer';
import { numberList, numberRows } from './cells/numberList';

/** So near to 1 a sum of weights is 1 but for rounding, and the weights are taken as typed. */
const ROUNDING = 1e-9;

/**
 * The weighted score of a row of scores, or of every row of them.
 *
 * @customfunction WEIGHTED
 * @param scores of one customer, or a row for each
 * @param weights one for each score; they are scaled to sum to 1
 */
export function weighted(scores: unknown[][], weights: unknown[][]): unknown[][] {
  return answer(() => {
    const given = numberList(weights);
    const total = given.reduce((sum, weight) => sum + weight, 0);
    const bad = given.find((weight) => weight < 0) ?? (total > 0 ? undefined : 0);
    if (bad !== undefined) throw new Refusal('weightInvalid', { found: bad });
    const shares = Math.abs(total - 1) <= ROUNDING ? given : given.map((weight) => weight / total);
    const rows = numberRows(scores);
    const customers = rows.length * (rows[0]?.length ?? 0) === shares.length ? [rows.flat()] : rows;
    return customers.map((row) => {
      if (row.length !== shares.length) throw new Refusal('sizesDiffer', { first: row.length, second: shares.length });
      return [row.reduce((sum, score, index) => sum + (shares[index] ?? 0) * score, 0)];
    });
  });
}
