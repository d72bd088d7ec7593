import type { Rule } from '../scheme';

/** The axis of a table: a composite and how many bins it falls into. */
export interface Axis {
  readonly composite: string;
  readonly bins: number;
}

/** A combination of bins, one of each axis, in their order; 1 is the lowest. */
export type Cell = readonly number[];

/** How the rules of a decision table lie over its cells. */
export interface TableCoverage {
  /** How many combinations of bins there are. */
  readonly cells: number;
  /** Those that no rule matches. */
  readonly uncovered: readonly Cell[];
  /** Those that more than one rule matches, with all of them, by index; the first decides. */
  readonly overlapping: readonly { readonly cell: Cell; readonly rules: readonly number[] }[];
  /** Rules that never decide, by index: earlier ones take every cell they match. */
  readonly unreachable: readonly number[];
}

/**
 * Walks every combination of bins, the first axis's bin turning slowest. A rule matches where each of its bins does; a
 * composite it does not name matches with any bin, one that is no axis with none.
 *
 * @example tableCoverage([{ composite: 'value', bins: 3 }], [{ when: { value: [3] }, tier: 'A' }]).uncovered // [[1], [2]]
 */
export function tableCoverage(axes: readonly Axis[], rules: readonly Rule[]): TableCoverage {
  const matchers = rules.map((rule) => matcherOf(axes, rule));
  const cells = axes.reduce((product, { bins }) => product * bins, 1);
  const uncovered: Cell[] = [];
  const overlapping: { cell: Cell; rules: number[] }[] = [];
  const deciding = new Set<number>();
  for (let index = 0; index < cells; index++) {
    const cell = cellAt(axes, index);
    const matching = matchers.flatMap((matches, rule) => (matches(cell) ? [rule] : []));
    const [first] = matching;
    if (first === undefined) uncovered.push(cell);
    else deciding.add(first);
    if (matching.length > 1) overlapping.push({ cell, rules: matching });
  }
  const unreachable = rules.flatMap((_rule, index) => (deciding.has(index) ? [] : [index]));
  return { cells, uncovered, overlapping, unreachable };
}

function cellAt(axes: readonly Axis[], index: number): Cell {
  return axes.reduceRight<{ readonly cell: Cell; readonly rest: number }>(
    ({ cell, rest }, { bins }) => ({ cell: [(rest % bins) + 1, ...cell], rest: Math.floor(rest / bins) }),
    { cell: [], rest: index },
  ).cell;
}

function matcherOf(axes: readonly Axis[], { when }: Rule): (cell: Cell) => boolean {
  const tests = Object.entries(when).map(([composite, bins]) => {
    const axis = axes.findIndex((candidate) => candidate.composite === composite);
    const wanted = new Set(bins);
    return (cell: Cell) => wanted.has(cell[axis] ?? 0);
  });
  return (cell) => tests.every((test) => test(cell));
}
