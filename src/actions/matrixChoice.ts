import type { Scheme } from '../grading/types';
import { Refusal } from '../sheets';
import type { MatrixAxes } from '../sheets';

export { matrixPairs } from '../sheets';
export type { MatrixAxes } from '../sheets';

/**
 * The composites asked for as the axes of a matrix.
 *
 * @param wanted two ids or names, the upright one first
 * @returns their ids; undefined where the scheme has no two
 * @throws Refusal `matrixAxisUnknown`, `matrixAxesTwo`
 */
export function matrixChoice(scheme: Scheme, wanted: readonly string[]): MatrixAxes | undefined {
  const { composites, language } = scheme;
  if (composites.length < 2) return undefined;
  const known = composites.map(({ id, names }) => `${id} (${names[language]})`).join(', ');
  const ids = wanted.map((each) => {
    const found = composites.find((composite) => isCalled(composite, each.trim()));
    if (!found) throw new Refusal('matrixAxisUnknown', { scheme: scheme.names[language], found: each, known });
    return found.id;
  });
  const [up, right, ...more] = new Set(ids);
  if (up === undefined || right === undefined || more.length > 0 || ids.length > 2) {
    throw new Refusal('matrixAxesTwo', { found: wanted.join(', '), known });
  }
  return [up, right];
}

function isCalled({ id, names }: Scheme['composites'][number], wanted: string): boolean {
  return [id, ...Object.values(names)].some((name) => name.toLowerCase() === wanted.toLowerCase());
}
