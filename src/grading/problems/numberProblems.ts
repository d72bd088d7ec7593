import type { Normaliser } from '../scheme';
import { kindProblems } from './kindProblems';
import { problem, type Check, type Path } from './problem';

/** Sums of weights and shares are compared with 1 within this. */
export const SUM_TOLERANCE = 1e-9;

/**
 * Numbers that do not fit each other: limits of what is no number, shares that do not sum to 1 (`sharesSum`) and lists that must ascend but do not
 * (`notAscending`, at the number).
 */
export const numberProblems: Check = (scheme) => [
  ...scheme.indicators.flatMap(({ id, within }, index) => {
    if (within === undefined) return [];
    const path = ['indicators', index, 'within'];
    return [...kindProblems(scheme, id, 'measure', path), ...notAscending(within, path)];
  }),
  ...scheme.composites.flatMap(({ terms }, index) =>
    terms.flatMap((term, at) => normaliserProblems(term.normalise, ['composites', index, 'terms', at, 'normalise'])),
  ),
  ...scheme.cuts.flatMap((cut, index) => {
    const path = ['cuts', index];
    if (cut.method === 'absolute') return notAscending(cut.thresholds, [...path, 'thresholds']);
    if (cut.method === 'pareto') return notAscending(cut.shares, [...path, 'shares']);
    if (cut.method !== 'share') return [];
    const total = sum(cut.shares);
    return Math.abs(total - 1) > SUM_TOLERANCE
      ? [problem([...path, 'shares'], 'sharesSum', { sum: rounded(total) })]
      : [];
  }),
];

function normaliserProblems(normalise: Normaliser, path: Path) {
  if (normalise.method === 'linear') {
    const { floor, target } = normalise;
    return floor < target ? [] : [problem([...path, 'target'], 'notAscending', { before: floor, value: target })];
  }
  if (normalise.method !== 'bands') return [];
  return notAscending(
    normalise.bands.map(({ from }) => from),
    [...path, 'bands'],
  );
}

function notAscending(values: readonly number[], path: Path) {
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    return before === undefined || before < value ? [] : [problem([...path, index], 'notAscending', { before, value })];
  });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 0.7 + 0.1 reads 0.8 in a message, not 0.7999999999999999. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
