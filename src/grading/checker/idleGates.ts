import type { Scheme } from '../scheme';
import { canHold } from './canHold';

/**
 * The gates that never apply, by index: their condition cannot hold, or a `set` gate before them takes everyone.
 *
 * @returns undefined for a gate of which that cannot be told
 */
export function idleGates({ gates, indicators }: Scheme): readonly (boolean | undefined)[] {
  return gates.map((gate, index) => {
    const before = gates.filter(({ kind }, at) => kind === 'set' && (gate.kind !== 'set' || at < index));
    const canApply = canHold({ all: [gate.when, ...before.map(({ when }) => ({ not: when }))] }, indicators);
    return canApply === undefined ? undefined : !canApply;
  });
}
