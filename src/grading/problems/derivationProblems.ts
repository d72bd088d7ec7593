import { parts } from '../indicators/parts';
import type { Derivation, Scheme } from '../scheme';
import { problem, type Check } from './problem';

/**
 * Derivations of or from what cannot be computed: `unknownIndicator`, `notANumber` (a text), `notADate` (the part of
 * `daysSince`), `derivationCycle` (an indicator that needs itself).
 */
export const derivationProblems: Check = (scheme) =>
  scheme.indicators.flatMap(({ id, kind, derive }, index) => {
    if (derive === undefined) return [];
    const path = ['indicators', index, 'derive'];
    return [
      ...(kind === 'text' ? [problem(path, 'notANumber', { id })] : []),
      ...parts(derive).flatMap((part) => {
        const partKind = kindOf(scheme, part);
        if (partKind === undefined) return [problem(path, 'unknownIndicator', { id: part })];
        return partKind === 'text' ? [problem(path, 'notANumber', { id: part })] : [];
      }),
      ...datelessParts(scheme, derive).map((part) => problem(path, 'notADate', { id: part })),
      ...(needsItself(scheme, id) ? [problem(path, 'derivationCycle', { id })] : []),
    ];
  });

function kindOf(scheme: Scheme, id: string) {
  return scheme.indicators.find((indicator) => indicator.id === id)?.kind;
}

function datelessParts(scheme: Scheme, derivation: Derivation): readonly string[] {
  if (typeof derivation !== 'object') return [];
  if (derivation.op !== 'daysSince') return derivation.of.flatMap((part) => datelessParts(scheme, part));
  const [date] = derivation.of;
  if (typeof date !== 'string') return ['daysSince'];
  return kindOf(scheme, date) === 'number' ? [date] : [];
}

function needsItself(scheme: Scheme, id: string): boolean {
  const seen = new Set<string>();
  const reach = (from: string): boolean => {
    const derive = scheme.indicators.find((indicator) => indicator.id === from)?.derive;
    if (derive === undefined || seen.has(from)) return false;
    seen.add(from);
    return parts(derive).some((part) => part === id || reach(part));
  };
  return reach(id);
}
