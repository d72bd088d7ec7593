import type { Scheme } from '../../../grading/scheme';

/** Ids of the two composites that span a matrix, the upright one first. */
export type MatrixAxes = readonly [up: string, right: string];

/**
 * All pairs of a scheme's composites, each once, the leading one first: those that are cut, in the order of their cuts,
 * then those it finds clusters in, then the others.
 */
export function matrixPairs({ composites, cuts, decide }: Scheme): readonly MatrixAxes[] {
  const clustered = decide.kind === 'clusters' ? decide.composites : [];
  const all = [...cuts.map(({ composite }) => composite), ...clustered, ...composites.map(({ id }) => id)];
  const ids = [...new Set(all)];
  return ids.flatMap((up, index) => ids.slice(index + 1).map((right) => [up, right] as const));
}

/**
 * The two composites a scheme's matrix is spanned by unless others are asked for.
 *
 * @returns undefined where there are not two
 */
export function matrixAxes(scheme: Scheme): MatrixAxes | undefined {
  return matrixPairs(scheme)[0];
}
