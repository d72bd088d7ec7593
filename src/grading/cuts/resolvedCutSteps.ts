import { sortedPresent } from '../degrees/sortedPresent';
import type { Cut } from '../scheme';
import type { FewValues } from '../sorting/fewValues';
import type { ResolvedCut } from '../types';
import { capacityThresholds } from './capacityThresholds';
import { meanThreshold } from './meanThreshold';
import { measuredBy } from './measuredBy';
import { medianThreshold } from './medianThreshold';
import { naturalBreakSteps } from './naturalBreaks';
import { paretoThresholds } from './paretoThresholds';
import { quantileThresholds } from './quantileThresholds';
import { shareThresholds } from './shareThresholds';

/**
 * The thresholds a cut comes to in one population; in steps, as natural breaks take their time.
 *
 * @param measured what the thresholds are on, NaN where missing
 * @param isCounted 1 for the rows that are compared; every row where it is not given
 * @param level of those rows, where the scheme has levels
 * @param few what is measured told apart, where that was done before
 */
export function* resolvedCutSteps(
  cut: Cut,
  measured: Float64Array,
  isCounted?: Uint8Array,
  level?: number,
  few?: FewValues,
): Generator<void, ResolvedCut, void> {
  const of = measuredBy(cut);
  return {
    composite: cut.composite,
    ...(of === undefined ? {} : { of }),
    thresholds: yield* thresholdSteps(cut, measured, isCounted, few),
    reaches: reaches(cut),
    ...(level === undefined ? {} : { level }),
  };
}

function* thresholdSteps(
  cut: Cut,
  measured: Float64Array,
  isCounted?: Uint8Array,
  few?: FewValues,
): Generator<void, readonly number[], void> {
  switch (cut.method) {
    case 'absolute':
      return cut.thresholds;
    case 'share':
      return shareThresholds(measured, cut.shares, isCounted);
    case 'median':
      return medianThreshold(measured, isCounted);
    case 'pareto':
      return paretoThresholds(measured, cut.shares, isCounted) ?? [];
    case 'quantile':
      return quantileThresholds(measured, cut.bins, cut.rule ?? 'type7', isCounted, few);
    case 'mean':
      return meanThreshold(sortedPresent(measured, isCounted));
    default:
      return yield* sortedThresholdSteps(cut, sortedPresent(measured, isCounted));
  }
}

function* sortedThresholdSteps(
  cut: Exclude<Cut, { readonly method: 'absolute' | 'share' | 'median' | 'pareto' | 'quantile' | 'mean' }>,
  sorted: Float64Array,
): Generator<void, readonly number[], void> {
  yield;
  if (sorted.length === 0) return [];
  switch (cut.method) {
    case 'capacity':
      return capacityThresholds(sorted, cut.counts);
    case 'jenks':
      return filledUp(yield* naturalBreakSteps(sorted, cut.bins), cut.bins - 1, sorted);
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
