import type { Check } from '../problems/problem';
import { warning } from '../problems/problem';
import { idleGates } from './idleGates';

/** Gates that never apply, and those that bound at the end of the tiers and so change nothing. */
export const gateWarnings: Check = (scheme) => {
  const idle = idleGates(scheme);
  const [best, worst] = [scheme.tiers[0]?.id, scheme.tiers.at(-1)?.id];
  return scheme.gates.flatMap(({ id, kind, tier = '' }, index) => {
    const path = ['gates', index];
    const isIdle = idle[index];
    if (isIdle === undefined) return [warning([...path, 'when'], 'conditionsUnchecked')];
    if (isIdle) return [warning(path, 'gateNeverApplies', { gate: id })];
    const isAtEnd = (kind === 'cap' && tier === best) || (kind === 'floor' && tier === worst);
    return isAtEnd ? [warning([...path, 'tier'], 'gateWithoutEffect', { gate: id, kind, tier })] : [];
  });
};
