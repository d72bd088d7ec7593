import { FURTHEST, MOST_JUDGED, RECIPROCAL_TOLERANCE } from '../../grading';
import { Refusal } from '../../sheets';

/**
 * A matrix of judgements, as it is where weights can be taken from it.
 *
 * @throws Refusal `matrixNotSquare`, `matrixTooLarge`, `matrixNotPositive`, `matrixNotReciprocal`, naming the first cell
 */
export function checkedJudgements(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  if (rows !== columns) throw new Refusal('matrixNotSquare', { rows, columns });
  if (rows > MOST_JUDGED) throw new Refusal('matrixTooLarge', { most: MOST_JUDGED });
  const bad = matrix.flat().find((judgement) => judgement < 1 / FURTHEST || judgement > FURTHEST);
  if (bad !== undefined) throw new Refusal('matrixNotPositive', { found: bad });
  matrix.forEach((line, row) =>
    line.forEach((found, column) => {
      const opposite = matrix[column]?.[row] ?? NaN;
      if (column > row || Math.abs(found * opposite - 1) <= RECIPROCAL_TOLERANCE) return;
      const expected = Math.round(1e4 / opposite) / 1e4;
      throw new Refusal('matrixNotReciprocal', { row: row + 1, column: column + 1, found, expected });
    }),
  );
  return matrix;
}
