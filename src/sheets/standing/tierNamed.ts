import type { Scheme, Tier } from '../../grading/scheme';

/**
 * The tier a person means: by its name in either language or its id, without case.
 *
 * @param typed as it was typed
 */
export function tierNamed({ tiers }: Scheme, typed: string): Tier | undefined {
  const wanted = typed.trim().toLowerCase();
  return tiers.find(({ id, names }) =>
    [id, ...Object.values(names)].some((name) => name.trim().toLowerCase() === wanted),
  );
}
