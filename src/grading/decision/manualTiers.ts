import type { ManualTiers } from '../types';
import { MANUAL_REASONS } from './reasons';

/** Tiers with what people typed in force. */
export interface ManualOutcome {
  readonly tiers: Int16Array;
  /** Index into `MANUAL_REASONS`; −1: the computed tier stands. */
  readonly by: Int8Array;
}

/**
 * The tiers with what people typed in force: a graded row does not fall below its floor, and an override stands
 * whatever was computed.
 *
 * @param computed index into the scheme's tiers, best first; −1: none; left unchanged
 */
export function manualTiers(computed: Int16Array, { floors, overrides }: ManualTiers): ManualOutcome {
  const tiers = computed.slice();
  const by = new Int8Array(computed.length).fill(-1);
  for (let row = 0; row < tiers.length; row++) {
    const floor = floors?.[row] ?? -1;
    const override = overrides?.[row] ?? -1;
    if (override !== -1) {
      tiers[row] = override;
      by[row] = MANUAL_REASONS.indexOf('override');
    } else if (floor !== -1 && (computed[row] ?? -1) > floor) {
      tiers[row] = floor;
      by[row] = MANUAL_REASONS.indexOf('floor');
    }
  }
  return { tiers, by };
}
