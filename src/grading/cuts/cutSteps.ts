import type { Group } from '../levels/groups';
import type { Cut } from '../scheme';
import type { FewValues } from '../sorting/fewValues';
import type { BinColumn, Columns, ResolvedCut } from '../types';
import { binColumn } from './binColumn';
import { binCount } from './binCount';
import { listedBins } from './listedBins';
import { measuredBy } from './measuredBy';
import { resolvedCutSteps } from './resolvedCutSteps';

/** The cuts of a grading as they came out, and the bins they made. */
export interface Bins {
  readonly cuts: readonly ResolvedCut[];
  /** By composite id: 1 is the lowest; 0: none. */
  readonly columns: Readonly<Record<string, BinColumn>>;
}

/**
 * Cuts every composite into bins, each group by itself.
 *
 * @param composites by id; NaN where a row has none
 * @param told indicators whose values were told apart before, by id
 */
export function* cutSteps(
  cuts: readonly Cut[],
  composites: Readonly<Record<string, Float64Array>>,
  columns: Columns,
  groups: readonly Group[],
  told?: ReadonlyMap<string, FewValues>,
): Generator<void, Bins, void> {
  const resolved: ResolvedCut[] = [];
  const made: Record<string, BinColumn> = {};
  for (const cut of cuts) {
    const composite = columnOf(composites, cut.composite);
    const of = measuredBy(cut);
    const measured = of === undefined ? composite : columnOf(columns.numbers, of);
    const bins = new (binCount(cut) < 256 ? Uint8Array : Uint16Array)(columns.rowCount);
    for (const { level, isCounted, some } of groups) {
      const few = told?.get(of ?? '');
      const one = yield* resolvedCutSteps(cut, measured, some, level, few);
      yield;
      if (few) listedBins(bins, composite, few, one);
      else binColumn(bins, composite, measured, one, isCounted);
      resolved.push(one);
      yield;
    }
    made[cut.composite] = bins;
  }
  return { cuts: resolved, columns: made };
}

function columnOf(columns: Readonly<Record<string, Float64Array>>, id: string): Float64Array {
  const column = columns[id];
  if (column === undefined) throw new RangeError(`cutSteps requires a column for ${id}`);
  return column;
}
