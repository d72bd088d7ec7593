import type { Scheme } from '../../../grading/scheme';

/**
 * The two composites a scheme's matrix is spanned by, the upright one first: those that are cut, in the order of their
 * cuts, else those it finds clusters in, else any.
 *
 * @returns undefined where there are not two
 */
export function matrixAxes({ composites, cuts, decide }: Scheme): readonly [up: string, right: string] | undefined {
  const clustered = decide.kind === 'clusters' ? decide.composites : [];
  const all = [...cuts.map(({ composite }) => composite), ...clustered, ...composites.map(({ id }) => id)];
  const [up, right] = new Set(all);
  return up === undefined || right === undefined ? undefined : [up, right];
}
