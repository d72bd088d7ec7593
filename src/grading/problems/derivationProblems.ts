import { parts } from '../indicators/parts';
import type { Derivation, Scheme } from '../scheme';
import { indicatorOf, kindProblems } from './kindProblems';
import { problem, type Check } from './problem';

/**
 * Derivations of or from what cannot be computed: unknown or unmeasurable parts, days since what is no date
 * (`notADate`), an indicator that needs itself (`derivationCycle`).
 */
export const derivationProblems: Check = (scheme) =>
  scheme.indicators.flatMap(({ id, derive }, index) => {
    if (derive === undefined) return [];
    const path = ['indicators', index, 'derive'];
    return [
      ...kindProblems(scheme, id, 'measure', path),
      ...parts(derive).flatMap((part) => kindProblems(scheme, part, 'measure', path)),
      ...(hasDatelessDays(scheme, derive) ? [problem(path, 'notADate', { id })] : []),
      ...(needsItself(scheme, id) ? [problem(path, 'derivationCycle', { id })] : []),
    ];
  });

/** Whether days are counted from anything but an indicator that holds dates; one that cannot be measured is told above. */
function hasDatelessDays(scheme: Scheme, derivation: Derivation): boolean {
  if (typeof derivation !== 'object') return false;
  if (derivation.op !== 'daysSince') return derivation.of.some((part) => hasDatelessDays(scheme, part));
  const [date] = derivation.of;
  if (typeof date !== 'string') return true;
  const kind = indicatorOf(scheme, date)?.kind;
  return kind === 'number' || kind === 'boolean';
}

function needsItself(scheme: Scheme, id: string): boolean {
  const seen = new Set<string>();
  const reach = (from: string): boolean => {
    const derive = indicatorOf(scheme, from)?.derive;
    if (derive === undefined || seen.has(from)) return false;
    seen.add(from);
    return parts(derive).some((part) => part === id || reach(part));
  };
  return reach(id);
}
