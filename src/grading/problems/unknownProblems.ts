import type { Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { problem, type Path } from './problem';

/** A tier named that the scheme does not have (`unknownTier`). */
export function tierProblems(scheme: Scheme, id: string | undefined, path: Path): readonly SchemeProblem[] {
  if (id === undefined || scheme.tiers.some((tier) => tier.id === id)) return [];
  return [problem(path, 'unknownTier', { id })];
}

/** A composite named that the scheme does not have (`unknownComposite`). */
export function compositeProblems(scheme: Scheme, id: string | undefined, path: Path): readonly SchemeProblem[] {
  if (id === undefined || scheme.composites.some((composite) => composite.id === id)) return [];
  return [problem(path, 'unknownComposite', { id })];
}
