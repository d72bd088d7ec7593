import { quantile } from '../degrees/quantile';
import type { Cut } from '../scheme';
import type { ResolvedCut } from '../types';
import { capacityThresholds } from './capacityThresholds';
import { meanThreshold } from './meanThreshold';
import { measuredBy } from './measuredBy';
import { naturalBreakSteps } from './naturalBreaks';
import { paretoThresholds } from './paretoThresholds';
import { quantileThresholds } from './quantileThresholds';
import { shareThresholds } from './shareThresholds';

/**
 * The thresholds a cut comes to in one population; in steps, as natural breaks take their time.
 *
 * @param population what is measured, of the rows that are compared, ascending
 * @param level of those rows, where the scheme has levels
 */
export function* resolvedCutSteps(
  cut: Cut,
  population: Float64Array,
  level?: number,
): Generator<void, ResolvedCut, void> {
  const of = measuredBy(cut);
  return {
    composite: cut.composite,
    ...(of === undefined ? {} : { of }),
    thresholds: yield* thresholdSteps(cut, population),
    reaches: reaches(cut),
    ...(level === undefined ? {} : { level }),
  };
}

function* thresholdSteps(cut: Cut, sorted: Float64Array): Generator<void, readonly number[], void> {
  if (cut.method === 'absolute') return cut.thresholds;
  if (sorted.length === 0) return [];
  switch (cut.method) {
    case 'share':
      return shareThresholds(sorted, cut.shares);
    case 'capacity':
      return capacityThresholds(sorted, cut.counts);
    case 'pareto':
      return paretoThresholds(sorted, cut.shares);
    case 'median':
      return [quantile(sorted, 0.5)];
    case 'mean':
      return meanThreshold(sorted);
    case 'jenks':
      return filledUp(yield* naturalBreakSteps(sorted, cut.bins), cut.bins - 1, sorted);
    case 'quantile':
      return quantileThresholds(sorted, cut.bins, cut.rule ?? 'type7');
  }
}

/** With fewer different values than bins it is the low bins that stay empty, as they do by quantiles: the best is the best. */
function filledUp(breaks: readonly number[], count: number, sorted: Float64Array): readonly number[] {
  const lowest = breaks[0] ?? sorted[0] ?? NaN;
  return [...new Array<number>(count - breaks.length).fill(lowest), ...breaks];
}

/**
 * Closed on the better side; but natural breaks are lower limits of classes, and the exact rule of R's rfm closes below
 * too, whichever side is better.
 */
function reaches(cut: Cut): ResolvedCut['reaches'] {
  if (!('direction' in cut) || cut.of === undefined || cut.direction !== 'lower') return '>=';
  return cut.method === 'jenks' || (cut.method === 'quantile' && cut.rule === 'rfm') ? '<' : '<=';
}
