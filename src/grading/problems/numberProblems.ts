import type { Normaliser } from '../scheme';
import { problem, type Check } from './problem';

/** Sums of weights and shares are compared with 1 within this. */
const TOLERANCE = 1e-9;

/**
 * Numbers that do not fit each other: weights or shares that do not sum to 1 (`weightsSum`, `sharesSum`) and lists that
 * must ascend but do not (`notAscending`, at the number).
 */
export const numberProblems: Check = (scheme) => [
  ...scheme.indicators.flatMap(({ within }, index) =>
    within === undefined ? [] : notAscending(within, ['indicators', index, 'within']),
  ),
  ...scheme.composites.flatMap(({ id, terms }, index) => {
    const path = ['composites', index, 'terms'];
    const total = sum(terms.map(({ weight }) => weight));
    return [
      ...(Math.abs(total - 1) > TOLERANCE ? [problem(path, 'weightsSum', { composite: id, sum: rounded(total) })] : []),
      ...terms.flatMap((term, at) => normaliserProblems(term.normalise, [...path, at, 'normalise'])),
    ];
  }),
  ...scheme.cuts.flatMap((cut, index) => {
    const path = ['cuts', index];
    switch (cut.method) {
      case 'absolute':
        return notAscending(cut.thresholds, [...path, 'thresholds']);
      case 'pareto':
        return notAscending(cut.shares, [...path, 'shares']);
      case 'share': {
        const total = sum(cut.shares);
        return Math.abs(total - 1) > TOLERANCE
          ? [problem([...path, 'shares'], 'sharesSum', { sum: rounded(total) })]
          : [];
      }
      case 'median':
        return [];
    }
  }),
];

function normaliserProblems(normalise: Normaliser, path: readonly PropertyKey[]) {
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

function notAscending(values: readonly number[], path: readonly PropertyKey[]) {
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    return before === undefined || before < value ? [] : [problem([...path, index], 'notAscending', { before, value })];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 0.7 + 0.1 reads 0.8 in a message, not 0.7999999999999999. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
